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
-0.3 14.6914 7.03387 28.5957
0.7 7.33571 5.50484 17.994
1.7 6.55698 5.8601 8.23278
2.7 5.87039 5.21929 7.62022
3.7 3.6247 3.19485 6.36643
END
$p1s1 << END
-0.1 14.515 12.3262 17.7648
0.9 9.80484 8.01451 14.4605
1.9 8.94994 8.58446 10.6951
2.9 7.85743 7.05998 10.2774
3.9 4.76451 4.18072 6.14019
END
$p1s2 << END
0.1 17.4262 16.5428 18.72
1.1 11.3425 10.2755 14.1483
2.1 11.3568 8.8733 13.6924
3.1 9.91466 7.43771 13.3382
4.1 5.50328 3.18784 10.0362
END
$p1s3 << END
0.3 23.3382 11.092 31.7419
1.3 10.5652 8.27208 18.0348
2.3 9.2078 8.59247 11.4206
3.3 9.09621 6.52462 14.8759
4.3 4.72276 3.39073 7.9861
END
$p2s0 << END
-0.3 492.281 426.695 1542.99
0.7 64.556 28.5786 248.514
1.7 116.733 95.1444 180.017
2.7 198.414 153.644 423.388
END
$p2s1 << END
-0.1 564.949 509.874 883.437
0.9 84.035 39.7498 144.813
1.9 139.908 125.605 218.494
2.9 233.557 191.554 378.823
END
$p2s2 << END
0.1 550.908 533.116 663.041
1.1 68.312 51.6768 208.888
2.1 167.809 133.766 285.075
3.1 377.48 177.348 551.824
END
$p2s3 << END
0.3 776.793 256.237 1274.89
1.3 500.934 342.913 1079.38
2.3 128.491 78.3804 190.248
3.3 306.345 152.546 545.409
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
1.3 1336 1336 1336
2.3 3097 3097 3097
3.3 10318 10318 10318
4.3 81520 81520 81520
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
set yrange [0:35.5509]
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
set yrange [14.2893:3085.98]
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
set yrange [480:163040]
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
