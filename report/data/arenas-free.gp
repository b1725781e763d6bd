# Made by lab report.  Draws arenas-free.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "arenas-free.svg"
$p0s0 << END
-0.2 1.622 1.33613 2.70303
0.8 1.742 1.47977 2.89673
1.8 1.9535 1.57897 3.91546
END
$p0s1 << END
0.2 5.878 4.53452 14.9527
1.2 6.209 4.8184 15.1648
2.2 10.795 6.91638 80.3424
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
set title "one free of a 48-byte block" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns" offset 1,0
unset logscale x
set xtics font ",12" ("1,000 in order" 0, "1,000 at random" 1, "50,000 at random" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [0.668063:160.685]
set ytics ("1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
plot $p0s0 using 1:2:(0.3520) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.3520) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "the lab's heap", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "malloc"
unset multiplot
