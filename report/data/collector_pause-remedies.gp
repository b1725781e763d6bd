# Made by lab report.  Draws collector_pause-remedies.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-remedies.svg"
$p0s0 << END
-0.3 3145.73 938.856 10361.4
0.7 242.687 120.448 486.163
1.7 309.759 9.59825 8734.2
END
$p0s1 << END
-0.1 3145.73 1856.26 5313.43
0.9 317.439 175.192 572.79
1.9 207.871 24.4428 1677.04
END
$p0s2 << END
0.1 3579.9 551.655 22310.6
1.1 337.919 216.321 526.629
2.1 153.599 47.4026 489.722
END
$p0s3 << END
0.3 2883.58 769.263 10591
1.3 391.167 66.8266 2208.34
2.3 352.767 8.71972 12254.9
END
$p1s0 << END
-0.3 3700.17 631.313 20915.4
0.7 351.998 220.741 559.86
END
$p1s1 << END
-0.1 4870.4 2702.82 8740.45
0.9 795.128 349.459 1794.83
END
$p1s2 << END
0.1 5141.09 1172.38 21978.2
1.1 610.191 532.645 698.873
END
$p1s3 << END
0.3 5799.09 479.609 65314.3
1.3 726.053 640.793 822.504
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
set yrange [4.35986:44621.2]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
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
set yrange [110.37:130629]
set ytics ("1000" 1000, "10k" 10000, "100k" 100000)
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (362 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
