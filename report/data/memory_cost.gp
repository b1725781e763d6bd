# Made by lab report.  Draws memory_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "memory_cost.svg"
$p0s0 << END
-0.3 928 928 928
0.7 928 928 928
1.7 128 128 128
2.7 128 128 128
3.7 64 64 64
END
$p0s1 << END
-0.1 3328 3328 3328
0.9 3328 3328 3328
1.9 3808 3808 3808
2.9 3808 3808 3808
3.9 139200 139200 139200
END
$p0s2 << END
0.1 3328 3328 3328
1.1 952 952 952
2.1 3808 3808 3808
3.1 496 496 496
4.1 712 712 712
END
$p0s3 << END
0.3 4128 4128 4128
1.3 960 960 960
2.3 4608 4608 4608
3.3 576 576 576
4.3 720 720 720
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
set title "What a list takes" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "bytes" offset 1,0
unset logscale x
set xtics font ",10" ("100 numbers" 0, "one number 100 times" 1, "10 rows of 10" 2, "one row 10 times" 3, "doubled 10 times" 4)
set xrange [-0.6:4.60]
set logscale y 10
set yrange [32:278400]
set ytics ("100" 100, "1000" 1000, "10k" 10000, "100k" 100000)
plot $p0s0 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "sys.getsizeof: the object alone", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "along every reference", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "each object once", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "the heap's blocks"
unset multiplot
