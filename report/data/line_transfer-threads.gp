# Made by lab report.  Draws line_transfer-threads.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "line_transfer-threads.svg"
$p0s0 << END
END
$p0s1 << END
0.9125 1 1 1
1.825 0.999995 0.999995 0.999995
3.65 0.999995 0.999995 0.999995
7.3 0.999995 0.999995 0.999995
14.6 0.999991 0.999986 0.999995
29.2 0.999989 0.999982 0.999995
58.4 0.999987 0.99998 0.999995
116.8 0.999982 0.999969 0.999995
233.6 0.999979 0.999963 0.999995
END
$p0s2 << END
0.9375 0.38979 0.38979 0.38979
1.875 0.135902 0.135902 0.135902
3.75 0.0618317 0.0618317 0.0618317
7.5 0.0614691 0.0614691 0.0614691
15 0.0533753 0.0463909 0.0614112
30 0.0528071 0.0454628 0.0613378
60 0.0525152 0.0449922 0.061296
120 0.0512692 0.0429112 0.0612551
240 0.0512654 0.0428978 0.0612653
END
$p0s3 << END
0.9625 0.122475 0.122475 0.122475
1.925 0.0599133 0.0599133 0.0599133
3.85 0.0462391 0.0462391 0.0462391
7.7 0.0466495 0.0466495 0.0466495
15.4 0.0407847 0.0357909 0.0464752
30.8 0.0400971 0.03466 0.0463871
61.6 0.0397398 0.0340777 0.0463425
123.2 0.0379973 0.0317648 0.0454528
246.4 0.0379841 0.0317565 0.0454331
END
$p0s4 << END
0.9875 2.05412 2.05412 2.05412
1.975 4.10824 4.10824 4.10824
3.95 8.21649 8.21649 8.21649
7.9 16.433 16.433 16.433
15.8 32.866 32.866 32.866
31.6 65.7366 65.7366 65.7366
63.2 131.483 131.483 131.483
126.4 263.023 263.023 263.023
252.8 525.921 525.921 525.921
END
$p0s5 << END
END
$p0s6 << END
1.0375 1 0.818979 1.20908
2.075 0.975982 0.771242 1.18884
END
$p0s7 << END
1.0625 0.377218 0.270889 0.519554
2.125 0.0917151 0.0777624 0.110766
END
$p0s8 << END
1.0875 0.143166 0.100758 0.208074
2.175 0.0593179 0.0488697 0.0709802
END
$p0s9 << END
1.1125 2.18428 1.26806 2.9099
2.225 3.20112 2.30394 4.91298
END
$p1s0 << END
END
$p1s1 << END
0.9125 1 1 1
1.825 0.999995 0.999995 0.999995
3.65 0.999995 0.999995 0.999995
7.3 0.999995 0.999995 0.999995
14.6 0.999991 0.999986 0.999995
29.2 0.999989 0.999982 0.999995
58.4 0.999987 0.99998 0.999995
116.8 0.999982 0.999969 0.999995
233.6 0.999979 0.999963 0.999995
END
$p1s2 << END
0.9375 0.731148 0.731148 0.731148
1.875 0.400295 0.400295 0.400295
3.75 0.6386 0.6386 0.6386
7.5 1.08883 1.08883 1.08883
15 0.863041 0.453148 1.6437
30 1.42966 0.736654 2.77462
60 2.67087 1.39086 5.12887
120 5.05825 2.62162 9.75961
240 10.3578 5.54477 19.3486
END
$p1s3 << END
0.9625 0.432095 0.432095 0.432095
1.925 0.337743 0.337743 0.337743
3.85 0.520669 0.520669 0.520669
7.7 1.0409 1.0409 1.0409
15.4 0.747788 0.393546 1.42089
30.8 1.13581 0.628216 2.05354
61.6 2.05263 1.29142 3.26254
123.2 3.63074 2.29949 5.73268
246.4 7.53863 4.84663 11.7259
END
$p1s4 << END
0.9875 1.24622 1.24622 1.24622
1.975 2.49244 2.49244 2.49244
3.95 4.98488 4.98488 4.98488
7.9 9.96976 9.96976 9.96976
15.8 19.9395 19.9395 19.9395
31.6 39.8819 39.8819 39.8819
63.2 79.7696 79.7696 79.7696
126.4 159.574 159.574 159.574
252.8 319.072 319.072 319.072
END
$p1s5 << END
END
$p1s6 << END
1.0375 1 0.779426 1.29906
2.075 1.00234 0.828561 1.25782
END
$p1s7 << END
1.0625 0.756952 0.5972 0.941709
2.125 0.579033 0.443744 0.732374
END
$p1s8 << END
1.0875 0.391402 0.25992 0.536944
2.175 0.413784 0.312031 0.572471
END
$p1s9 << END
1.1125 1.3038 0.859422 1.6096
2.225 2.56849 1.8042 3.14381
END
$p2s0 << END
END
$p2s1 << END
0.9125 1 1 1
1.825 0.999995 0.999995 0.999995
3.65 0.999995 0.999995 0.999995
7.3 0.999995 0.999995 0.999995
14.6 0.999991 0.999986 0.999995
29.2 0.999989 0.999982 0.999995
58.4 0.999987 0.99998 0.999995
116.8 0.999982 0.999969 0.999995
233.6 0.999979 0.999963 0.999995
END
$p2s2 << END
0.9375 0.751341 0.751341 0.751341
1.875 1.02254 1.02254 1.02254
3.75 1.87445 1.87445 1.87445
7.5 3.36294 3.36294 3.36294
15 4.36928 3.2263 5.91718
30 5.49999 4.12757 7.32874
60 5.63598 4.44418 7.14738
120 5.79888 4.67362 7.19506
240 5.94969 4.88833 7.24149
END
$p2s3 << END
0.9625 0.556689 0.556689 0.556689
1.925 0.837662 0.837662 0.837662
3.85 1.52261 1.52261 1.52261
7.7 2.77453 2.77453 2.77453
15.4 3.53239 2.66456 4.68286
30.8 4.01757 3.06161 5.27203
61.6 4.10597 3.29057 5.12342
123.2 4.2019 3.38026 5.22327
246.4 4.28544 3.51564 5.2238
END
$p2s4 << END
0.9875 0.99535 0.99535 0.99535
1.975 1.48943 1.48943 1.48943
3.95 2.94156 2.94156 2.94156
7.9 5.73981 5.73981 5.73981
15.8 9.00424 7.17215 11.3043
31.6 13.8981 10.6358 18.1609
63.2 15.1614 12.6599 18.1572
126.4 15.2568 12.8569 18.1048
252.8 15.881 13.3437 18.9006
END
$p2s5 << END
END
$p2s6 << END
1.0375 1 0.712306 1.38455
2.075 1.06322 0.773174 1.47624
END
$p2s7 << END
1.0625 0.709937 0.471623 1.03911
2.125 1.11899 0.846118 1.51002
END
$p2s8 << END
1.0875 0.560051 0.380378 0.816133
2.175 0.840764 0.554501 1.24314
END
$p2s9 << END
1.1125 0.931185 0.614077 1.51381
2.225 1.38669 0.833862 2.12335
END
$p3s0 << END
END
$p3s1 << END
0.9125 1 1 1
1.825 0.999995 0.999995 0.999995
3.65 0.999995 0.999995 0.999995
7.3 0.999995 0.999995 0.999995
14.6 0.999991 0.999986 0.999995
29.2 0.999989 0.999982 0.999995
58.4 0.999987 0.99998 0.999995
116.8 0.999982 0.999969 0.999995
233.6 0.999979 0.999963 0.999995
END
$p3s2 << END
0.9375 0.915326 0.915326 0.915326
1.875 1.1159 1.1159 1.1159
3.75 2.03044 2.03044 2.03044
7.5 3.26495 3.26495 3.26495
15 3.70531 2.26622 6.05826
30 6.63866 3.88029 11.3579
60 12.8752 7.593 21.8321
120 24.8332 14.5779 42.3028
240 45.778 27.3282 76.6835
END
$p3s3 << END
0.9625 1.1163 1.1163 1.1163
1.925 1.26816 1.26816 1.26816
3.85 2.10947 2.10947 2.10947
7.7 4.0244 4.0244 4.0244
15.4 4.01453 2.46305 6.54329
30.8 7.13873 4.33955 11.7435
61.6 13.4756 8.32373 21.8161
123.2 23.587 14.1708 39.2601
246.4 38.3377 23.0213 63.8446
END
$p3s4 << END
0.9875 1.36152 1.36152 1.36152
1.975 2.72305 2.72305 2.72305
3.95 5.44609 5.44609 5.44609
7.9 10.8922 10.8922 10.8922
15.8 21.7844 21.7844 21.7844
31.6 43.5719 43.5719 43.5719
63.2 87.15 87.15 87.15
126.4 174.338 174.338 174.338
252.8 348.593 348.593 348.593
END
$p3s5 << END
END
$p3s6 << END
1.0375 1 0.874899 1.1446
2.075 1.02081 0.85241 1.20685
END
$p3s7 << END
1.0625 0.974523 0.486212 1.50741
2.125 1.4582 1.01433 2.06749
END
$p3s8 << END
1.0875 1.03227 0.648424 1.48502
2.175 1.0337 0.708582 1.65564
END
$p3s9 << END
1.1125 1.38317 0.856319 1.67819
2.225 2.51386 1.81362 3.07292
END
$p4s0 << END
END
$p4s1 << END
0.9125 1 1 1
1.825 0.999995 0.999995 0.999995
3.65 0.999995 0.999995 0.999995
7.3 0.999995 0.999995 0.999995
14.6 0.999991 0.999986 0.999995
29.2 0.999989 0.999982 0.999995
58.4 0.999987 0.99998 0.999995
116.8 0.999982 0.999969 0.999995
233.6 0.999979 0.999963 0.999995
END
$p4s2 << END
0.9375 0.647166 0.647166 0.647166
1.875 1.29433 1.29433 1.29433
3.75 2.58867 2.58867 2.58867
7.5 5.17733 5.17733 5.17733
15 10.3547 10.3547 10.3547
30 20.7093 20.7093 20.7093
60 41.4225 41.4225 41.4225
120 82.8301 82.8301 82.8301
240 165.644 165.644 165.644
END
$p4s3 << END
0.9625 0.764938 0.764938 0.764938
1.925 1.52988 1.52988 1.52988
3.85 3.05975 3.05975 3.05975
7.7 6.11951 6.11951 6.11951
15.4 12.239 12.239 12.239
30.8 24.478 24.478 24.478
61.6 48.9606 48.9606 48.9606
123.2 97.9035 97.9035 97.9035
246.4 195.787 195.787 195.787
END
$p4s4 << END
0.9875 1.00945 1.00945 1.00945
1.975 2.0189 2.0189 2.0189
3.95 4.0378 4.0378 4.0378
7.9 8.0756 8.0756 8.0756
15.8 16.1512 16.1512 16.1512
31.6 32.3024 32.3024 32.3024
63.2 64.6108 64.6108 64.6108
126.4 129.198 129.198 129.198
252.8 258.371 258.371 258.371
END
$p4s5 << END
END
$p4s6 << END
1.0375 1 0.686004 1.68783
2.075 0.929058 0.690686 1.3468
END
$p4s7 << END
1.0625 0.695077 0.466799 1.17317
2.125 1.4114 0.991183 2.09393
END
$p4s8 << END
1.0875 0.722958 0.460259 1.22023
2.175 1.17491 0.879766 1.814
END
$p4s9 << END
1.1125 0.920053 0.643552 1.55289
2.225 1.69895 1.17034 2.47627
END
set multiplot
unset key
set border 3 linewidth 0.8
set xtics nomirror out scale 0.5
set ytics nomirror out scale 0.5
set grid ytics linecolor rgb "#dddddd" linewidth 0.7
set errorbars small
set style fill pattern border
set samples 500
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "one hot shared object (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.0158782:1051.84]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1000)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p0s6 using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s7 using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s8 using 1:2:3:4 with yerrorbars pointtype 8 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s9 using 1:2:3:4 with yerrorbars pointtype 12 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "walking one shared graph (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.12996:638.145]
set ytics ("1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p1s6 using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s7 using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s8 using 1:2:3:4 with yerrorbars pointtype 8 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s9 using 1:2:3:4 with yerrorbars pointtype 12 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests over shared configuration (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.190189:37.8013]
set ytics ("0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p2s6 using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s7 using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s8 using 1:2:3:4 with yerrorbars pointtype 8 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s9 using 1:2:3:4 with yerrorbars pointtype 12 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "shared dict cache, few writes (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.243106:697.187]
set ytics ("1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p3s6 using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s7 using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s8 using 1:2:3:4 with yerrorbars pointtype 8 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s9 using 1:2:3:4 with yerrorbars pointtype 12 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "private binary trees (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.230129:516.741]
set ytics ("1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p4s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p4s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p4s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p4s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p4s6 using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p4s7 using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p4s8 using 1:2:3:4 with yerrorbars pointtype 8 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p4s9 using 1:2:3:4 with yerrorbars pointtype 12 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
unset title
unset xlabel
unset ylabel
unset logscale
unset xtics
unset ytics
unset border
unset grid
set lmargin at screen 0
set rmargin at screen 1
set key center center horizontal samplen 2.6 width 1.5 font ",12"
set tmargin at screen 1.0000
set bmargin at screen 0.9470
set xrange [0:1]
set yrange [0:1]
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with points linewidth 1.4 pointtype 6 pointsize 0.8 linecolor rgb "#000000" title "measured, gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with points linewidth 1.4 pointtype 4 pointsize 0.8 linecolor rgb "#d55e00" title "measured, atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with points linewidth 1.4 pointtype 8 pointsize 0.8 linecolor rgb "#0072b2" title "measured, biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with points linewidth 1.4 pointtype 12 pointsize 0.8 linecolor rgb "#009e73" title "measured, deferred"
unset multiplot
