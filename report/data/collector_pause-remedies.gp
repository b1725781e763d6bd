# Made by lab report.  Draws collector_pause-remedies.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "collector_pause-remedies.svg"
$p0s0 << END
-0.3 4087.81 2222.47 7485.86
0.7 1171.45 22.2887 68752.4
1.7 815.103 173.222 19409
END
$p0s1 << END
-0.1 4358.14 2908.32 5754.05
0.9 1646.59 84.7882 171276
1.9 1073.15 197.792 8525.44
END
$p0s2 << END
0.1 3866.62 2518.48 5923.54
1.1 1761.28 134.457 4579.08
2.1 1646.59 1553.08 2053.41
END
$p0s3 << END
0.3 3686.4 3302.51 4563.88
1.3 1957.89 670.006 4022.62
2.3 1036.29 786.819 1304.98
END
$p1s0 << END
-0.3 4693.01 4430.99 4970.34
0.7 317.762 40.1322 688191
END
$p1s1 << END
-0.1 6500.27 3949.9 12640.6
0.9 2683.61 1675.77 9274.49
END
$p1s2 << END
0.1 5665.07 4617.83 6946.37
1.1 1798.78 639.414 2987.1
END
$p1s3 << END
0.3 5057.88 4640.91 5570.13
1.3 2187.29 482.54 6885.19
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
set yrange [11.1444:342553]
set ytics ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
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
set yrange [20.0661:1.37638e+06]
set ytics ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000, "1M" 1e+06)
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
