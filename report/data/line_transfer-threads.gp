# Made by lab report.  Draws line_transfer-threads.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "line_transfer-threads.svg"
$p0s0 << END
END
$p0s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999983 0.999994
30.4 0.999986 0.999978 0.999994
60.8 0.999985 0.999975 0.999994
121.6 0.999978 0.999962 0.999994
243.2 0.999974 0.999954 0.999994
END
$p0s2 << END
0.975 0.499644 0.499644 0.499644
1.95 0.202196 0.202196 0.202196
3.9 0.0696342 0.0696342 0.0696342
7.8 0.0696486 0.0696486 0.0696486
15.6 0.060574 0.0526403 0.0697035
31.2 0.059881 0.0514433 0.0697028
62.4 0.0595739 0.0509151 0.0697052
124.8 0.0581478 0.04851 0.0697005
249.6 0.05814 0.0485037 0.0696908
END
$p0s3 << END
1 0.172357 0.172357 0.172357
2 0.0876828 0.0876828 0.0876828
4 0.0525861 0.0525861 0.0525861
8 0.0525125 0.0525125 0.0525125
16 0.0458066 0.0400989 0.0523267
32 0.0450467 0.038849 0.0522331
64 0.0446622 0.0382234 0.0521857
128 0.042693 0.0356101 0.0511848
256 0.0426889 0.035613 0.0511707
END
$p0s4 << END
1.025 2.30605 2.30605 2.30605
2.05 4.6121 4.6121 4.6121
4.1 9.2242 9.2242 9.2242
8.2 18.4484 18.4484 18.4484
16.4 36.8968 36.8968 36.8968
32.8 73.7989 73.7989 73.7989
65.6 147.608 147.608 147.608
131.2 295.281 295.281 295.281
262.4 590.423 590.423 590.423
END
$p0s5 << END
END
$p0s6 << END
1.075 1.06628 0.950627 1.27028
1.075 1 0.944927 1.05828
2.15 0.958157 0.77381 1.20487
1.075 0.505343 0.443649 0.572581
2.15 0.154559 0.0895042 0.260135
1.075 0.194432 0.135418 0.279385
2.15 0.0798515 0.0591445 0.0985884
1.075 2.45347 2.05394 2.82791
2.15 4.40858 3.051 5.07664
END
$p1s0 << END
END
$p1s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999983 0.999994
30.4 0.999986 0.999978 0.999994
60.8 0.999985 0.999975 0.999994
121.6 0.999978 0.999962 0.999994
243.2 0.999974 0.999954 0.999994
END
$p1s2 << END
0.975 0.72874 0.72874 0.72874
1.95 0.358316 0.358316 0.358316
3.9 0.561072 0.561072 0.561072
7.8 0.921528 0.921528 0.921528
15.6 0.765381 0.389647 1.50343
31.2 1.26318 0.639058 2.49685
62.4 2.33529 1.21285 4.49652
124.8 4.34312 2.22974 8.45958
249.6 8.9189 4.74244 16.7734
END
$p1s3 << END
1 0.302691 0.302691 0.302691
2 0.264265 0.264265 0.264265
4 0.419777 0.419777 0.419777
8 0.73064 0.73064 0.73064
16 0.657342 0.333114 1.29715
32 0.940001 0.539813 1.63687
64 1.72578 1.12643 2.64405
128 3.14297 1.92141 5.14114
256 6.45223 4.14255 10.0497
END
$p1s4 << END
1.025 0.93723 0.93723 0.93723
2.05 1.87446 1.87446 1.87446
4.1 3.74892 3.74892 3.74892
8.2 7.49784 7.49784 7.49784
16.4 14.9957 14.9957 14.9957
32.8 29.9935 29.9935 29.9935
65.6 59.9913 59.9913 59.9913
131.2 120.009 120.009 120.009
262.4 239.961 239.961 239.961
END
$p1s5 << END
END
$p1s6 << END
1.075 0.956388 0.788171 1.13605
1.075 1 0.966746 1.03334
2.15 0.814063 0.675335 1.18519
1.075 0.764116 0.529058 0.912323
2.15 0.550975 0.144929 1.02695
1.075 0.31045 0.256138 0.368157
2.15 0.274379 0.116997 0.522783
1.075 0.934794 0.712031 1.30497
2.15 2.03098 1.80611 2.42613
END
$p2s0 << END
END
$p2s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999983 0.999994
30.4 0.999986 0.999978 0.999994
60.8 0.999985 0.999975 0.999994
121.6 0.999978 0.999962 0.999994
243.2 0.999974 0.999954 0.999994
END
$p2s2 << END
0.975 0.843781 0.843781 0.843781
1.95 1.16313 1.16313 1.16313
3.9 2.06889 2.06889 2.06889
7.8 3.69624 3.69624 3.69624
15.6 4.90423 3.65062 6.58833
31.2 6.0153 4.50379 8.03409
62.4 6.22689 4.90046 7.91236
124.8 6.41323 5.21036 7.89379
249.6 6.56094 5.40755 7.96033
END
$p2s3 << END
1 0.643777 0.643777 0.643777
2 0.945696 0.945696 0.945696
4 1.71413 1.71413 1.71413
8 3.16245 3.16245 3.16245
16 3.93996 3.02557 5.1307
32 4.49803 3.4764 5.81988
64 4.59289 3.72035 5.67005
128 4.64376 3.74949 5.75132
256 4.71269 3.85299 5.7642
END
$p2s4 << END
1.025 0.950598 0.950598 0.950598
2.05 1.43096 1.43096 1.43096
4.1 2.90261 2.90261 2.90261
8.2 5.6908 5.6908 5.6908
16.4 9.25154 7.62068 11.2314
32.8 14.8469 11.1034 19.8523
65.6 16.5 13.6899 19.8869
131.2 16.6883 13.9967 19.8974
262.4 17.3201 14.5288 20.6476
END
$p2s5 << END
END
$p2s6 << END
1.075 1 0.943814 1.05754
2.15 0.965999 0.723493 1.09781
1.075 0.773837 0.557299 1.10786
2.15 0.746851 0.50635 1.22761
1.075 0.672357 0.359357 0.975
2.15 0.844274 0.446438 1.29247
1.075 0.926076 0.782193 1.08596
2.15 1.44671 1.13847 1.78528
END
$p3s0 << END
END
$p3s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999983 0.999994
30.4 0.999986 0.999978 0.999994
60.8 0.999985 0.999975 0.999994
121.6 0.999978 0.999962 0.999994
243.2 0.999974 0.999954 0.999994
END
$p3s2 << END
0.975 1.05658 1.05658 1.05658
1.95 1.20233 1.20233 1.20233
3.9 1.91329 1.91329 1.91329
7.8 3.793 3.793 3.793
15.6 3.70057 2.23814 6.11855
31.2 6.68966 3.82508 11.6995
62.4 12.7623 7.28149 22.3685
124.8 24.7612 14.0588 43.611
249.6 45.525 26.9653 76.8589
END
$p3s3 << END
1 0.960056 0.960056 0.960056
2 1.13748 1.13748 1.13748
4 1.87139 1.87139 1.87139
8 3.65875 3.65875 3.65875
16 3.67833 2.2919 5.90345
32 6.65737 4.11483 10.7709
64 13.0217 7.98496 21.2355
128 23.0798 14.331 37.1695
256 37.1508 22.2298 62.0869
END
$p3s4 << END
1.025 1.08781 1.08781 1.08781
2.05 2.17562 2.17562 2.17562
4.1 4.35124 4.35124 4.35124
8.2 8.70248 8.70248 8.70248
16.4 17.405 17.405 17.405
32.8 34.8124 34.8124 34.8124
65.6 69.6298 69.6298 69.6298
131.2 139.29 139.29 139.29
262.4 278.514 278.514 278.514
END
$p3s5 << END
END
$p3s6 << END
1.075 1.02981 0.651238 1.22818
1.075 1 0.935772 1.07165
2.15 0.941615 0.761916 1.05899
1.075 0.993495 0.841232 1.15179
2.15 0.923597 0.505843 1.80678
1.075 0.980195 0.609278 1.15782
2.15 0.582775 0.404868 1.34232
1.075 1.10718 0.71422 1.48856
2.15 2.17935 1.47734 2.81718
END
$p4s0 << END
END
$p4s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999983 0.999994
30.4 0.999986 0.999978 0.999994
60.8 0.999985 0.999975 0.999994
121.6 0.999978 0.999962 0.999994
243.2 0.999974 0.999954 0.999994
END
$p4s2 << END
0.975 0.814609 0.814609 0.814609
1.95 1.62922 1.62922 1.62922
3.9 3.25844 3.25844 3.25844
7.8 6.51687 6.51687 6.51687
15.6 13.0337 13.0337 13.0337
31.2 26.0675 26.0675 26.0675
62.4 52.1399 52.1399 52.1399
124.8 104.261 104.261 104.261
249.6 208.501 208.501 208.501
END
$p4s3 << END
1 0.691232 0.691232 0.691232
2 1.38246 1.38246 1.38246
4 2.76493 2.76493 2.76493
8 5.52986 5.52986 5.52986
16 11.0597 11.0597 11.0597
32 22.1194 22.1194 22.1194
64 44.243 44.243 44.243
128 88.47 88.47 88.47
256 176.922 176.922 176.922
END
$p4s4 << END
1.025 1.03097 1.03097 1.03097
2.05 2.06194 2.06194 2.06194
4.1 4.12388 4.12388 4.12388
8.2 8.24777 8.24777 8.24777
16.4 16.4955 16.4955 16.4955
32.8 32.9911 32.9911 32.9911
65.6 65.9883 65.9883 65.9883
131.2 131.953 131.953 131.953
262.4 263.879 263.879 263.879
END
$p4s5 << END
END
$p4s6 << END
1.075 1 0.806942 1.24529
2.15 0.912576 0.653528 1.26587
1.075 0.876093 0.574552 1.34747
2.15 1.49468 1.07039 2.01819
1.075 0.682887 0.534301 0.906221
2.15 1.24819 0.876617 1.68537
1.075 1.01517 0.765367 1.36055
2.15 1.60872 1.15206 2.20529
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
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.017805:1180.85]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1000)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p0s6 using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
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
set yrange [0.0584986:479.922]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p1s6 using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests over shared configuration (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.179679:41.2953]
set ytics ("0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p2s6 using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
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
set yrange [0.202434:557.028]
set ytics ("1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p3s6 using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "private binary trees (modelled)" offset 0,-0.4 font ",13"
set xlabel "cores" offset 0,0.3
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256)
set xrange [0.8:320]
set logscale y 10
set yrange [0.26715:527.758]
set ytics ("1" 1, "10" 10, "100" 100)
set label 20 "dotted: ideal; beyond 2 nothing is measured" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p4s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p4s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p4s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p4s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73", \
  $p4s6 using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (982 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred", \
  NaN with points linewidth 1.4 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "measured"
unset multiplot
