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
15.2 0.999989 0.999984 0.999994
30.4 0.999987 0.999979 0.999994
60.8 0.999985 0.999976 0.999994
121.6 0.999979 0.999963 0.999994
243.2 0.999975 0.999956 0.999994
END
$p0s2 << END
0.975 0.351895 0.351895 0.351895
1.95 0.144713 0.144713 0.144713
3.9 0.0535581 0.0535581 0.0535581
7.8 0.0533218 0.0533218 0.0533218
15.6 0.0461583 0.0399828 0.0532877
31.2 0.0455971 0.0391012 0.053172
62.4 0.0453968 0.0387593 0.0531711
124.8 0.0443132 0.0369224 0.0531834
249.6 0.0443271 0.0369544 0.0531707
END
$p0s3 << END
1 0.162721 0.162721 0.162721
2 0.0756628 0.0756628 0.0756628
4 0.0406436 0.0406436 0.0406436
8 0.0404192 0.0404192 0.0404192
16 0.0352105 0.0307738 0.0402868
32 0.034647 0.0298461 0.04022
64 0.0343468 0.029356 0.0401861
128 0.0328141 0.0273183 0.0394154
256 0.0328097 0.0273181 0.0394052
END
$p0s4 << END
1.025 2.10304 2.10304 2.10304
2.05 4.20607 4.20607 4.20607
4.1 8.41214 8.41214 8.41214
8.2 16.8243 16.8243 16.8243
16.4 33.6486 33.6486 33.6486
32.8 67.302 67.302 67.302
65.6 134.614 134.614 134.614
131.2 269.286 269.286 269.286
262.4 538.444 538.444 538.444
END
$p0s5 << END
END
$p0s6 << END
1.075 0.909373 0.676916 1.33497
1.075 1 0.870118 1.14804
2.15 0.978767 0.838012 1.33769
1.075 0.357183 0.272775 0.455702
2.15 0.0864315 0.0646526 0.105375
1.075 0.16565 0.115961 0.253226
2.15 0.0541997 0.0437094 0.0720715
1.075 2.13362 1.81752 2.65491
2.15 4.21402 1.71813 6.06058
END
$p1s0 << END
END
$p1s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999984 0.999994
30.4 0.999987 0.999979 0.999994
60.8 0.999985 0.999976 0.999994
121.6 0.999979 0.999963 0.999994
243.2 0.999975 0.999956 0.999994
END
$p1s2 << END
0.975 0.663304 0.663304 0.663304
1.95 0.33034 0.33034 0.33034
3.9 0.515322 0.515322 0.515322
7.8 0.913172 0.913172 0.913172
15.6 0.714601 0.360168 1.41782
31.2 1.16945 0.589872 2.31848
62.4 2.19632 1.12362 4.2931
124.8 4.08592 2.07428 8.04846
249.6 8.35554 4.40263 15.8576
END
$p1s3 << END
1 0.305325 0.305325 0.305325
2 0.255121 0.255121 0.255121
4 0.42193 0.42193 0.42193
8 0.671844 0.671844 0.671844
16 0.639824 0.314615 1.3012
32 0.860217 0.454427 1.62837
64 1.5814 0.957868 2.61081
128 2.89746 1.76726 4.75046
256 6.25496 4.13389 9.46432
END
$p1s4 << END
1.025 1.08359 1.08359 1.08359
2.05 2.16718 2.16718 2.16718
4.1 4.33436 4.33436 4.33436
8.2 8.66873 8.66873 8.66873
16.4 17.3375 17.3375 17.3375
32.8 34.6774 34.6774 34.6774
65.6 69.3598 69.3598 69.3598
131.2 138.75 138.75 138.75
262.4 277.434 277.434 277.434
END
$p1s5 << END
END
$p1s6 << END
1.075 1.05667 0.848274 1.2906
1.075 1 0.868851 1.16101
2.15 0.897268 0.728032 1.23968
1.075 0.681762 0.59891 0.806144
2.15 0.520207 0.434021 0.646778
1.075 0.328065 0.241624 0.460572
2.15 0.396416 0.317755 0.511226
1.075 1.09865 0.715274 1.57252
2.15 2.24412 1.79204 3.0197
END
$p2s0 << END
END
$p2s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999984 0.999994
30.4 0.999987 0.999979 0.999994
60.8 0.999985 0.999976 0.999994
121.6 0.999979 0.999963 0.999994
243.2 0.999975 0.999956 0.999994
END
$p2s2 << END
0.975 0.748134 0.748134 0.748134
1.95 0.956226 0.956226 0.956226
3.9 1.68797 1.68797 1.68797
7.8 2.9876 2.9876 2.9876
15.6 3.65161 2.60024 5.12808
31.2 4.31601 3.21581 5.7926
62.4 4.52342 3.64513 5.61335
124.8 4.6245 3.72746 5.73743
249.6 4.76188 3.91729 5.78856
END
$p2s3 << END
1 0.626464 0.626464 0.626464
2 0.850744 0.850744 0.850744
4 1.48773 1.48773 1.48773
8 2.64757 2.64757 2.64757
16 3.01772 2.23995 4.06555
32 3.19115 2.436 4.1804
64 3.25317 2.64418 4.00242
128 3.38508 2.76373 4.14613
256 3.38646 2.75623 4.1608
END
$p2s4 << END
1.025 0.827803 0.827803 0.827803
2.05 1.22568 1.22568 1.22568
4.1 2.40792 2.40792 2.40792
8.2 4.68607 4.68607 4.68607
16.4 7.35251 5.86851 9.21178
32.8 10.9068 8.22734 14.4588
65.6 12.0591 10.0329 14.4943
131.2 12.1017 10.1137 14.4806
262.4 12.5845 10.481 15.1103
END
$p2s5 << END
END
$p2s6 << END
1.075 1 0.88269 1.12807
2.15 0.886715 0.676632 1.30166
1.075 0.718667 0.506436 0.937222
2.15 1.02643 0.604996 1.43183
1.075 0.597151 0.42842 0.744233
2.15 0.824623 0.428922 1.24615
1.075 0.756006 0.571633 1.05491
2.15 1.34683 0.803533 1.86107
END
$p3s0 << END
END
$p3s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999984 0.999994
30.4 0.999987 0.999979 0.999994
60.8 0.999985 0.999976 0.999994
121.6 0.999979 0.999963 0.999994
243.2 0.999975 0.999956 0.999994
END
$p3s2 << END
0.975 0.846495 0.846495 0.846495
1.95 0.909599 0.909599 0.909599
3.9 1.59701 1.59701 1.59701
7.8 2.54418 2.54418 2.54418
15.6 2.67603 1.57364 4.55066
31.2 4.74069 2.67744 8.39391
62.4 9.19332 5.15288 16.4019
124.8 17.5622 10.0005 30.8416
249.6 32.3065 19.0968 54.6537
END
$p3s3 << END
1 0.919053 0.919053 0.919053
2 0.956694 0.956694 0.956694
4 1.60135 1.60135 1.60135
8 3.03158 3.03158 3.03158
16 2.8139 1.65034 4.79783
32 4.80105 2.86477 8.04605
64 8.78983 4.91258 15.7272
128 16.1914 9.67772 27.089
256 26.0695 15.6112 43.5341
END
$p3s4 << END
1.025 1.08177 1.08177 1.08177
2.05 2.16353 2.16353 2.16353
4.1 4.32707 4.32707 4.32707
8.2 8.65413 8.65413 8.65413
16.4 17.3083 17.3083 17.3083
32.8 34.619 34.619 34.619
65.6 69.243 69.243 69.243
131.2 138.516 138.516 138.516
262.4 276.967 276.967 276.967
END
$p3s5 << END
END
$p3s6 << END
1.075 0.966406 0.888498 1.14643
1.075 1 0.946508 1.05652
2.15 0.922513 0.77338 1.1762
1.075 0.864082 0.817483 0.912916
2.15 1.22106 0.93158 1.59627
1.075 0.944222 0.853345 1.15386
2.15 1.04571 0.911495 1.20675
1.075 1.08027 0.987728 1.44185
2.15 2.10654 1.96198 2.71797
END
$p4s0 << END
END
$p4s1 << END
0.95 1 1 1
1.9 0.999994 0.999994 0.999994
3.8 0.999994 0.999994 0.999994
7.6 0.999994 0.999994 0.999994
15.2 0.999989 0.999984 0.999994
30.4 0.999987 0.999979 0.999994
60.8 0.999985 0.999976 0.999994
121.6 0.999979 0.999963 0.999994
243.2 0.999975 0.999956 0.999994
END
$p4s2 << END
0.975 0.822675 0.822675 0.822675
1.95 1.64535 1.64535 1.64535
3.9 3.2907 3.2907 3.2907
7.8 6.5814 6.5814 6.5814
15.6 13.1628 13.1628 13.1628
31.2 26.3256 26.3256 26.3256
62.4 52.6561 52.6561 52.6561
124.8 105.293 105.293 105.293
249.6 210.565 210.565 210.565
END
$p4s3 << END
1 0.645906 0.645906 0.645906
2 1.29181 1.29181 1.29181
4 2.58362 2.58362 2.58362
8 5.16725 5.16725 5.16725
16 10.3345 10.3345 10.3345
32 20.669 20.669 20.669
64 41.3418 41.3418 41.3418
128 82.6687 82.6687 82.6687
256 165.321 165.321 165.321
END
$p4s4 << END
1.025 1.01677 1.01677 1.01677
2.05 2.03353 2.03353 2.03353
4.1 4.06706 4.06706 4.06706
8.2 8.13413 8.13413 8.13413
16.4 16.2683 16.2683 16.2683
32.8 32.5365 32.5365 32.5365
65.6 65.0791 65.0791 65.0791
131.2 130.135 130.135 130.135
262.4 260.243 260.243 260.243
END
$p4s5 << END
END
$p4s6 << END
1.075 1 0.895148 1.12227
2.15 0.964056 0.677761 1.6822
1.075 0.781787 0.480632 1.49153
2.15 1.47666 1.19029 2.28025
1.075 0.663044 0.457981 0.951766
2.15 1.21617 0.960328 2.13029
1.075 0.985578 0.81787 1.14212
2.15 1.79497 1.18571 3.00151
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
set yrange [0.0136591:1076.89]
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
set yrange [0.120812:554.868]
set ytics ("1" 1, "10" 10, "100" 100)
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
set yrange [0.21421:30.2206]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20)
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
set yrange [0.38669:553.934]
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
set yrange [0.228991:520.487]
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
