# Made by lab report.  Draws allocation_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "allocation_cost.svg"
$p0s0 << END
-0.35 2.89953 2.20166 3.47645
0.65 4.61807 3.51999 5.11631
END
$p0s1 << END
-0.25 2.95506 2.56579 3.83449
0.75 4.65611 3.87011 5.27972
END
$p0s2 << END
-0.15 2.81341 2.57129 3.39211
0.85 4.50734 3.76705 5.04097
END
$p0s3 << END
-0.05 2.93209 2.55675 3.33328
0.95 4.64852 3.50345 5.47703
END
$p0s4 << END
0.05 2.98271 2.48814 3.42929
1.05 4.4319 3.4847 5.53981
END
$p0s5 << END
0.15 13.1353 9.84625 14.684
1.15 23.7999 18.7831 29.2708
END
$p0s6 << END
0.25 12.8466 9.93718 13.6477
1.25 7.12794 6.44955 8.5148
END
$p0s7 << END
0.35 7.68954 6.38524 8.22763
1.35 14.7937 12.1145 18.5894
END
$p1s0 << END
-0.35 2.9992 2.7411 3.33788
0.65 5.68846 3.85573 7.67487
1.65 45.2493 6.87191 165.527
END
$p1s1 << END
-0.25 6.59756 5.39658 9.88286
0.75 7.46616 4.64793 13.1086
1.75 77.7036 25.5872 257.563
END
$p1s2 << END
-0.15 3.12556 2.56028 3.68895
0.85 5.62001 4.51108 6.3241
1.85 23.6185 4.38352 282.308
END
$p1s3 << END
-0.05 3.07249 2.46699 3.53748
0.95 4.90541 4.21004 5.94282
1.95 26.6257 6.93376 221.385
END
$p1s4 << END
0.05 3.17199 2.602 4.45195
1.05 5.97775 4.83893 8.48585
2.05 22.7932 5.93755 231.285
END
$p1s5 << END
0.15 11.6574 7.42015 15.0789
1.15 26.3989 18.9327 29.1433
2.15 310.274 18.2158 853.084
END
$p1s6 << END
0.25 11.5663 7.58243 14.3821
1.25 7.96931 6.48643 8.92656
2.25 91.8411 12.8703 658.159
END
$p1s7 << END
0.35 7.27777 5.16036 8.77368
1.35 16.893 12.2199 19.4403
2.35 46.4761 17.8345 344.316
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
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "1 thread" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1)
set xrange [-0.6:1.60]
set logscale y 10
set yrange [1.10083:58.5416]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50)
plot $p0s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "2 threads" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1, "cross_thread" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [1.2335:1706.17]
set ytics ("10" 10, "100" 100, "1000" 1000)
plot $p1s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "lab, racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "lab, gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "lab, atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "lab, biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "lab, deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "malloc", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "mimalloc", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "jemalloc"
unset multiplot
