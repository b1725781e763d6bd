# Made by lab report.  Draws copy_on_write.svg into the current directory.
set encoding utf8
set terminal svg size 900,712 noenhanced font "sans,12" background "#ffffff"
set output "copy_on_write.svg"
$p0s0 << END
0.026 0.339844 0.339844 0.339844
0.052 0.648438 0.648438 0.648438
0.105 1.25586 1.25586 1.25586
0.21 2.38281 2.38281 2.38281
0.421 4.47852 4.47852 4.47852
0.843 7.88672 7.88672 7.88672
1.687 12.4883 12.4883 12.4883
3.375 17.3574 17.3574 17.3574
6.75 20.3691 20.3691 20.3691
13.5 21.3574 21.3574 21.3574
27 21.4629 21.4629 21.4629
54 21.4629 21.4629 21.4629
END
$p0s1 << END
0.026 0.335938 0.335938 0.335938
0.052 0.644531 0.644531 0.644531
0.105 1.25195 1.25195 1.25195
0.21 2.37891 2.37891 2.37891
0.421 4.47461 4.47461 4.47461
0.843 7.88281 7.88281 7.88281
1.687 12.4844 12.4844 12.4844
3.375 17.3535 17.3535 17.3535
6.75 20.3652 20.3652 20.3652
13.5 21.3535 21.3535 21.3535
27 21.459 21.459 21.459
54 21.459 21.459 21.459
END
$p0s2 << END
0.026 0.335938 0.335938 0.335938
0.052 0.644531 0.644531 0.644531
0.105 1.25195 1.25195 1.25195
0.21 2.37891 2.37891 2.37891
0.421 4.47461 4.47461 4.47461
0.843 7.88281 7.88281 7.88281
1.687 12.4844 12.4844 12.4844
3.375 17.3535 17.3535 17.3535
6.75 20.3652 20.3652 20.3652
13.5 21.3535 21.3535 21.3535
27 21.459 21.459 21.459
54 21.459 21.459 21.459
END
$p0s3 << END
0.026 0.03125 0.03125 0.03125
0.052 0.03125 0.03125 0.03125
0.105 0.03125 0.03125 0.03125
0.21 0.03125 0.03125 0.03125
0.421 0.03125 0.03125 0.03125
0.843 0.03125 0.03125 0.03125
1.687 0.03125 0.03125 0.03125
3.375 0.03125 0.03125 0.03125
6.75 0.03125 0.03125 0.03125
13.5 0.03125 0.03125 0.03125
27 0.03125 0.03125 0.03125
54 0.03125 0.03125 0.03125
END
$p1s0 << END
-0.3 95.569 95.569 95.569
0.7 95.8857 95.8857 95.8857
1.7 95.9185 95.9185 95.9185
2.7 95.9185 95.9185 95.9185
3.7 25.182 25.182 25.182
END
$p1s1 << END
0.9 95.8857 95.8857 95.8857
1.9 95.9185 95.9185 95.9185
2.9 95.9185 95.9185 95.9185
3.9 25.182 25.182 25.182
END
$p1s2 << END
1.1 95.8857 95.8857 95.8857
2.1 95.9185 95.9185 95.9185
3.1 95.9185 95.9185 95.9185
4.1 25.182 25.182 25.182
END
$p1s3 << END
0.3 0 0 0
1.3 0 0 0
2.3 0 0 0
3.3 0 0 0
4.3 0 0 0
END
$p2s0 << END
1 21.4648 21.4648 21.4648
2 42.9297 42.9297 42.9297
3 64.3906 64.3906 64.3906
4 85.8516 85.8516 85.8516
5 107.316 107.316 107.316
6 128.777 128.777 128.777
7 150.242 150.242 150.242
8 171.703 171.703 171.703
9 193.164 193.164 193.164
10 214.629 214.629 214.629
END
$p2s1 << END
1 21.4609 21.4609 21.4609
2 42.9219 42.9219 42.9219
3 64.3789 64.3789 64.3789
4 85.8359 85.8359 85.8359
5 107.297 107.297 107.297
6 128.754 128.754 128.754
7 150.215 150.215 150.215
8 171.672 171.672 171.672
9 193.129 193.129 193.129
10 214.59 214.59 214.59
END
$p2s2 << END
1 21.4609 21.4609 21.4609
2 42.9219 42.9219 42.9219
3 64.3789 64.3789 64.3789
4 85.8359 85.8359 85.8359
5 107.297 107.297 107.297
6 128.754 128.754 128.754
7 150.215 150.215 150.215
8 171.672 171.672 171.672
9 193.129 193.129 193.129
10 214.59 214.59 214.59
END
$p2s3 << END
1 0.03125 0.03125 0.03125
2 0.0625 0.0625 0.0625
3 0.09375 0.09375 0.09375
4 0.125 0.125 0.125
5 0.15625 0.15625 0.15625
6 0.1875 0.1875 0.1875
7 0.21875 0.21875 0.21875
8 0.25 0.25 0.25
9 0.28125 0.28125 0.28125
10 0.3125 0.3125 0.3125
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
set tmargin at screen 0.8146
set bmargin at screen 0.5140
set title "private memory of a child" offset 0,-0.4 font ",13"
set xlabel "thousand requests answered" offset 0,0.3
set ylabel "MiB" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:24.0384]
set ytics autofreq
plot $p0s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p0s1 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9", \
  $p0s3 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8146
set bmargin at screen 0.5140
set title "objects' pages copied by reading" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "percent of the shared pages" offset 1,0
unset logscale x
set xtics font ",10" ("racy" 0, "gil" 1, "atomic" 2, "biased" 3, "deferred" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:107.429]
set ytics autofreq
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.3792
set bmargin at screen 0.0787
set title "all children together" offset 0,-0.4 font ",13"
set xlabel "children" offset 0,0.3
set ylabel "MiB" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:240.384]
set ytics autofreq
set label 20 "dotted: children x graph" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : 22.359 * x) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p2s1 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9", \
  $p2s3 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00"
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
set bmargin at screen 0.9354
set xrange [0:1]
set yrange [0:1]
plot NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "counting", \
  NaN with linespoints dashtype 5 linewidth 1.8 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "collector off", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 4 pointsize 0.8 linecolor rgb "#56b4e9" title "freeze", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 6 pointsize 0.8 linecolor rgb "#e69f00" title "immortal + freeze"
set tmargin at screen 0.9354
set bmargin at screen 0.8708
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "counting", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "collector off", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "freeze", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "immortal + freeze"
unset multiplot
