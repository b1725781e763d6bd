# Made by lab report.  Draws fragmentation-choices.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "fragmentation-choices.svg"
$p0s0 << END
-0.2 9.97105 9.97105 9.97105
0.8 2.49276 2.49276 2.49276
1.8 9.97105 9.97105 9.97105
2.8 9.97105 9.97105 9.97105
3.8 2.49276 2.49276 2.49276
END
$p0s1 << END
0.2 9.97105 9.97105 9.97105
1.2 1.01269 1.01269 1.01269
2.2 1.01269 1.01269 1.01269
3.2 6.40718 6.40718 6.40718
4.2 1.01269 1.01269 1.01269
END
$p1s0 << END
-0.2 10.3434 10.3434 10.3434
0.8 1.9621 1.9621 1.9621
1.8 10.4645 10.4645 10.4645
2.8 1.9621 1.9621 1.9621
3.8 10.4645 10.4645 10.4645
END
$p1s1 << END
0.2 1 1 1
1.2 1.01171 1.01171 1.01171
2.2 1.01171 1.01171 1.01171
3.2 1.01171 1.01171 1.01171
4.2 1.01171 1.01171 1.01171
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
set title "which pool serves (blocks of one size)" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "bytes per byte in use" offset 1,0
unset logscale x
set xtics font ",10" ("before" 0, "recent" 1, "fullest" 2, "emptiest" 3, "lowest" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:11.1676]
set ytics autofreq
plot 1 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.3520) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.3520) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "which arena gives a pool (whole pools)" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",10" ("before" 0, "fullest" 1, "emptiest" 2, "lowest" 3, "recent" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:11.7203]
set ytics autofreq
plot 1 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p1s0 using 1:2:(0.3520) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.3520) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "in arenas held", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "in pools in use"
unset multiplot
