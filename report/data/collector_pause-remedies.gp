# Made by lab report.  Draws collector_pause-remedies.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-remedies.svg"
$p0s0 << END
-0.3 3260.41 2637.82 3883.01
0.7 168.959 150.527 187.391
1.7 194.559 144.383 244.735
END
$p0s1 << END
-0.1 3276.8 3227.65 3325.95
0.9 932.863 382.975 1482.75
1.9 208.639 99.839 317.439
END
$p0s2 << END
0.1 3129.34 2441.22 3817.47
1.1 777.215 284.671 1269.76
2.1 209.919 158.719 261.119
END
$p0s3 << END
0.3 3211.26 2703.36 3719.17
1.3 951.295 403.455 1499.13
2.3 228.351 211.967 244.735
END
$p1s0 << END
-0.3 4670.78 4425.03 4916.53
0.7 301.152 300.646 301.658
END
$p1s1 << END
-0.1 4587.02 4503.33 4670.71
0.9 1431.63 643.104 2220.16
END
$p1s2 << END
0.1 4616.36 4217.19 5015.53
1.1 1728.6 629.815 2827.39
END
$p1s3 << END
0.3 4809.27 4662.82 4955.72
1.3 1980.29 710.144 3250.43
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
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "planned latency, 99 of 100 below" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "µs" offset 1,0
unset logscale x
set xtics font ",12" ("collector on" 0, "gc.freeze()" 1, "gc.disable()" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [49.9195:7766.01]
set ytics ("50" 50, "100" 100, "200" 200, "500" 500, "1000" 1000, "2000" 2000, "5000" 5000)
plot $p0s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "longest pause" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",12" ("collector on" 0, "gc.freeze()" 1, "gc.disable()" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [150.323:10031.1]
set ytics ("200" 200, "500" 500, "1000" 1000, "2000" 2000, "5000" 5000, "10k" 10000)
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 0.8564
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
