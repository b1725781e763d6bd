# Made by lab report.  Draws observer_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "observer_cost.svg"
$p0s0 << END
-0.32 25.2606 18.2052 38.7567
1.68 1685.49 1237.1 6864.5
END
$p0s1 << END
-0.16 25.0035 13.4136 31.67
0.84 749.016 232.271 3506.35
1.84 1483.81 1142.12 2096.87
END
$p0s2 << END
0 33.3472 7.96555 172.195
2 1684.08 1334.25 4489.85
END
$p0s3 << END
0.16 31.2205 2.94451 415.351
2.16 1916.14 701.002 5529.78
END
$p0s4 << END
0.32 33.7209 7.03893 137.753
2.32 1702.91 1261.82 2406.65
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
set yrange [1.47226:13729]
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (362 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
