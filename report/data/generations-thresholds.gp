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
-0.3 17.7405 13.6668 18.7517
0.7 9.72893 5.55111 16.3421
1.7 7.89161 4.26145 13.6115
2.7 7.9447 3.74108 11.2546
3.7 4.4126 2.67606 8.19884
END
$p1s1 << END
-0.1 16.4708 11.1875 23.4817
0.9 10.995 8.99948 17.0833
1.9 11.8452 9.5355 14.1999
2.9 12.1239 6.76783 15.6749
3.9 7.34218 6.31335 8.2215
END
$p1s2 << END
0.1 27.0448 24.3968 28.5211
1.1 17.5558 13.8475 18.4095
2.1 15.592 8.31937 24.0975
3.1 11.1438 6.42659 19.4098
4.1 6.8023 4.05305 9.28334
END
$p1s3 << END
0.3 23.8493 12.2295 37.3338
1.3 11.1854 8.83757 22.6013
2.3 12.2257 7.67254 20.6374
3.3 13.3211 5.38325 20.92
4.3 7.16982 3.27149 10.1785
END
$p2s0 << END
-0.3 841.519 521.071 981.187
0.7 76.674 50.1205 123.188
1.7 154.098 88.6168 231.084
2.7 296.87 177.482 452.812
END
$p2s1 << END
-0.1 605.879 458.949 1417.88
0.9 78.647 41.375 287.614
1.9 197.613 165.056 223.111
2.9 381.536 243.034 474.567
END
$p2s2 << END
0.1 914.938 841.342 1061.64
1.1 100.409 72.3813 195.09
2.1 212.566 142.58 524.904
3.1 408.707 186.059 624.436
END
$p2s3 << END
0.3 826.306 387.584 1507.78
1.3 598.368 393.632 1679.3
2.3 150.513 98.1682 411.382
3.3 383.029 176.875 788.331
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
set yrange [0:41.8139]
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
set yrange [20.6875:3358.61]
set ytics ("50" 50, "100" 100, "200" 200, "500" 500, "1000" 1000, "2000" 2000)
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
