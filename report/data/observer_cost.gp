# Made by lab report.  Draws observer_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "observer_cost.svg"
$p0s0 << END
-0.32 25.1414 19.5422 145.626
1.68 1737.52 1091.09 11918.6
END
$p0s1 << END
-0.16 25.7254 18.1715 55.6987
0.84 710.86 415.189 1341.37
1.84 1521.08 1021.33 2492.52
END
$p0s2 << END
0 37.739 2.67778 833.319
2 2076.9 152.069 31705.9
END
$p0s3 << END
0.16 34.9435 12.6492 83.2093
2.16 1734.34 1277.45 2634.13
END
$p0s4 << END
0.32 35.7938 13.7259 97.2991
2.32 1695.33 1466.17 2098.79
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
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "one event" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns more than unwatched" offset 1,0
unset logscale x
set xtics font ",12" ("rings" 0, "probes" 1, "trace" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [1.33889:63411.9]
set ytics ("10" 10, "100" 100, "1000" 1000, "10k" 10000)
plot $p0s0 using 1:2:(0.1408) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1408) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1408) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1408) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.1408) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
