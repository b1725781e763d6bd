# Made by lab report.  Draws lost_increments.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "lost_increments.svg"
$p0s0 << END
0.9375 0 0 0
1.875 0.496775 0.337638 0.59479
3.75 0.703844 0.617154 0.775292
END
$p0s1 << END
0.9625 0 0 0
1.925 0 0 0
3.85 0 0 0
END
$p0s2 << END
0.9875 0 0 0
1.975 0 0 0
3.95 0 0 0
END
$p0s3 << END
1.0125 0 0 0
2.025 0 0 0
4.05 0 0 0
END
$p0s4 << END
1.0375 0 0 0
2.075 0 0 0
4.15 0 0 0
END
$p0s5 << END
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
set title "increments lost" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "share of all increments" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:0.868327]
set ytics autofreq
set label 20 "dotted: 1 − 1/N" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : 1 - 1.0 / x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
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
plot NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "racy", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred"
unset multiplot
