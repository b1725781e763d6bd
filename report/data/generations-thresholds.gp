# Made by lab report.  Draws generations-thresholds.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "generations-thresholds.svg"
$p0s0 << END
-0.266667 796 796 796
0.733333 115 115 115
1.73333 40 40 40
2.73333 8 8 8
END
$p0s1 << END
0 72 72 72
1 10 10 10
2 3 3 3
END
$p0s2 << END
0.266667 1 1 1
END
$p1s0 << END
-0.3 11.5821 10.8915 14.1407
0.7 7.41076 6.6516 9.77936
1.7 7.58401 5.64328 10.3959
2.7 6.15308 5.25911 7.11724
3.7 3.69604 3.24539 4.68364
END
$p1s1 << END
-0.1 14.2524 10.5694 32.3006
0.9 9.75884 9.21684 12.3525
1.9 9.16735 7.2156 15.8964
2.9 8.0233 7.60384 12.3086
3.9 5.02944 4.43726 6.6589
END
$p1s2 << END
0.1 18.2533 15.4531 26.9518
1.1 12.2507 8.97128 19.353
2.1 11.2874 8.86572 18.0435
3.1 9.33895 8.16346 12.1905
4.1 4.92396 3.7359 9.41239
END
$p1s3 << END
0.3 17.4203 14.7522 26.9567
1.3 10.8203 9.49817 15.3671
2.3 10.0228 8.14718 15.697
3.3 9.25889 8.13129 11.7875
4.3 5.11983 3.85536 6.61404
END
$p2s0 << END
-0.3 496.317 436.716 649.139
0.7 72.598 29.6235 177.195
1.7 143.693 87.4811 218.322
2.7 232.375 155.817 331.597
END
$p2s1 << END
-0.1 590.757 397.639 1668.89
0.9 61.561 44.4508 131.879
1.9 161.269 119.149 244.943
2.9 238.013 211.322 658.134
END
$p2s2 << END
0.1 608.904 448.707 982.673
1.1 106.188 39.8838 169.337
2.1 188.45 136.258 627.265
3.1 297.221 205.581 587.503
END
$p2s3 << END
0.3 523.888 347.121 1354.39
1.3 518.209 479.891 635.675
2.3 124.284 71.876 465.386
3.3 286.165 160.438 633.056
END
$p3s0 << END
-0.3 1040 1040 1040
0.7 960 960 960
1.7 2020 2020 2020
2.7 9140 9140 9140
3.7 79860 79860 79860
END
$p3s1 << END
-0.1 1040 1040 1040
0.9 960 960 960
1.9 2020 2020 2020
2.9 9140 9140 9140
3.9 79860 79860 79860
END
$p3s2 << END
0.1 1040 1040 1040
1.1 960 960 960
2.1 2020 2020 2020
3.1 9140 9140 9140
4.1 79860 79860 79860
END
$p3s3 << END
0.3 1720 1720 1720
1.3 1340 1340 1340
2.3 2384 2283.2 2460.03
3.3 9161 9161 9161
4.3 80805 80805 80805
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
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "collections, gil" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "how many" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.5:1592]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000)
plot $p0s0 using 1:2:(0.2347) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.2347) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "the whole program, CPU time" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "milliseconds" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3, "off" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:36.1766]
set ytics autofreq
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "the longest pause" offset 0,-0.4 font ",13"
set xlabel "threshold of generation 0" offset 0,0.3
set ylabel "microseconds" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [14.8118:3337.79]
set ytics ("20" 20, "50" 50, "100" 100, "200" 200, "500" 500, "1000" 1000, "2000" 2000)
plot $p2s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "objects of garbage, at most" offset 0,-0.4 font ",13"
set xlabel "threshold of generation 0" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3, "off" 4)
set xrange [-0.6:4.60]
set logscale y 10
set yrange [480:161610]
set ytics ("500" 500, "1000" 1000, "2000" 2000, "5000" 5000, "10k" 10000, "20k" 20000, "50k" 50000, "100k" 100000)
plot $p3s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 1 - 52 / (672 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "generation 0", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "generation 1", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "generation 2"
unset multiplot
