# Made by lab report.  Draws refcount_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "refcount_cost.svg"
$p0s0 << END
-0.333333 0.566086 0.562007 0.620141
0.666667 0.568749 0.556301 0.670405
2.66667 2.14133 1.86572 3.01039
END
$p0s1 << END
-0.2 0.551259 0.543649 0.571271
0.8 0.55785 0.542887 0.577001
1.8 0.575196 0.553572 0.649586
2.8 0.584454 0.561922 0.658459
END
$p0s2 << END
-0.0666667 4.21316 4.13703 4.6662
0.933333 4.18914 4.12391 4.6557
1.93333 20.6106 18.4325 26.0026
2.93333 20.6388 18.9758 25.6901
END
$p0s3 << END
0.0666667 0.741816 0.736301 0.837869
1.06667 5.54144 5.32364 6.36997
2.06667 45.796 36.4901 55.0667
3.06667 4.83417 3.7567 5.20002
END
$p0s4 << END
0.2 5.0483 4.74855 5.80184
1.2 5.4665 4.42404 8.82449
2.2 25.8796 18.9259 35.8498
3.2 25.4356 18.5645 35.6986
END
$p0s5 << END
END
$p1s0 << END
-0.333333 4.19516 4.17852 5.01863
0.666667 4.20277 4.09029 5.76067
2.66667 15.0429 13.8138 15.9381
END
$p1s1 << END
-0.2 4.15704 4.10445 4.63315
0.8 4.18734 4.10548 4.43149
1.8 4.38687 4.25776 5.20884
2.8 4.41246 4.20891 4.97184
END
$p1s2 << END
-0.0666667 4.21083 4.07483 4.59044
0.933333 4.17471 4.08198 4.57216
1.93333 21.1484 19.3551 25.172
2.93333 21.0249 19.5424 25.791
END
$p1s3 << END
0.0666667 5.94484 5.8949 6.231
1.06667 5.87843 5.71648 7.35738
2.06667 44.7438 36.223 57.7742
3.06667 17.6132 15.9053 19.5476
END
$p1s4 << END
0.2 0.327897 0.257186 0.468622
1.2 0.370438 0.259337 0.647916
2.2 0.284542 0.234736 0.582316
3.2 0.28587 0.23786 0.623434
END
$p1s5 << END
END
$p2s0 << END
-0.333333 4.18122 4.1611 4.68068
0.666667 4.17828 4.16805 4.35046
2.66667 14.9336 13.8826 15.3225
END
$p2s1 << END
-0.2 4.19471 4.15867 4.29945
0.8 4.18209 4.16217 4.33417
1.8 4.3226 4.1908 4.53251
2.8 4.27491 4.18397 4.36963
END
$p2s2 << END
-0.0666667 4.48679 4.39101 4.81393
0.933333 4.46883 4.38731 4.729
1.93333 30.9351 28.1349 34.0593
2.93333 24.8825 23.2368 29.8127
END
$p2s3 << END
0.0666667 4.31209 4.30243 4.39722
1.06667 7.96626 7.7774 8.87532
2.06667 57.4096 45.9387 73.9006
3.06667 14.127 13.7278 14.6848
END
$p2s4 << END
0.2 0.202676 0.173325 0.274995
1.2 0.219372 0.176338 0.339843
2.2 0.227302 0.188336 0.487397
3.2 0.189767 0.160287 0.41852
END
$p2s5 << END
END
$p3s0 << END
-0.333333 4.21052 4.1337 5.87814
0.666667 4.20716 4.13198 5.31342
2.66667 31.4008 29.0312 33.7433
END
$p3s1 << END
-0.2 4.8022 4.65894 4.98794
0.8 4.78631 4.67866 5.11282
1.8 5.05383 4.80051 5.99228
2.8 5.06556 4.7997 6.22764
END
$p3s2 << END
-0.0666667 6.65012 6.5272 7.32017
0.933333 6.7622 6.53671 7.41509
1.93333 39.9644 36.7483 42.4748
2.93333 39.753 36.6984 42.5735
END
$p3s3 << END
0.0666667 4.98253 4.89768 5.69176
1.06667 6.55973 6.45802 7.14654
2.06667 50.5344 45.5171 57.7322
3.06667 30.0761 26.6868 33.4417
END
$p3s4 << END
0.2 7.47327 6.90148 8.91736
1.2 7.4816 6.86385 8.48865
2.2 38.5274 29.7202 50.9318
3.2 38.3121 28.9884 50.8908
END
$p3s5 << END
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
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "increment + decrement" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.271444:110.133]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
set label 20 "dotted: bare loops, plain and atomic" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot 0.555403 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  3.8675 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "copying a local" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.117368:115.548]
set ytics ("1" 1, "10" 10, "100" 100)
plot $p1s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "loading a slot" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.0801437:147.801]
set ytics ("0.1" 0.1, "1" 1, "10" 10, "100" 100)
plot $p2s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "storing a slot" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per operation" offset 1,0
unset logscale x
set xtics font ",10" ("own" 0, "foreign" 1, "shared ×2" 2, "neighbour ×2" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [2.06599:115.464]
set ytics ("5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
plot $p3s0 using 1:2:(0.1173) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1173) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1173) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1173) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s4 using 1:2:(0.1173) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 1 - 52 / (672 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred"
unset multiplot
