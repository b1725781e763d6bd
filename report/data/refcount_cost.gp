# Made by lab report.  Draws refcount_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "refcount_cost.svg"
$p0s0 << END
-0.333333 0.774689 0.707317 0.805519
0.666667 0.775913 0.714606 0.786841
2.66667 3.09623 2.01797 7.87993
END
$p0s1 << END
-0.2 0.689606 0.561777 0.787807
0.8 0.694164 0.551107 0.787672
1.8 0.742841 0.686634 0.825962
2.8 0.764184 0.677108 0.832177
END
$p0s2 << END
-0.0666667 4.82507 4.30516 5.21449
0.933333 4.80592 4.46462 5.33034
1.93333 23.4594 17.9606 36.6381
2.93333 23.3534 18.0236 36.2681
END
$p0s3 << END
0.0666667 1.06947 0.882513 1.18758
1.06667 9.92433 7.94364 10.3094
2.06667 44.7982 36.0551 57.7565
3.06667 4.48554 3.76628 4.87275
END
$p0s4 << END
0.2 5.57928 4.96824 6.23246
1.2 5.51129 4.62311 6.23299
2.2 31.2023 25.8183 38.1531
3.2 32.3771 25.7797 37.6173
END
$p0s5 << END
END
$p1s0 << END
-0.333333 6.02071 5.94594 6.22937
0.666667 6.03869 5.93234 6.22268
2.66667 18.1162 11.1953 23.1466
END
$p1s1 << END
-0.2 5.42242 4.32167 5.52241
0.8 5.4209 4.2827 5.52064
1.8 5.50812 5.392 5.95556
2.8 5.48067 5.18138 6.21948
END
$p1s2 << END
-0.0666667 4.83006 4.37705 5.21803
0.933333 4.819 4.25776 5.35334
1.93333 23.8657 18.254 39.1878
2.93333 24.4673 18.4275 38.0249
END
$p1s3 << END
0.0666667 6.80349 6.57355 7.04632
1.06667 10.7883 7.0031 11.2073
2.06667 44.9057 36.5812 59.5162
3.06667 19.6173 17.1456 25.889
END
$p1s4 << END
0.2 0.422942 0.332365 0.48687
1.2 0.421759 0.276994 0.481049
2.2 0.446742 0.397646 0.49655
3.2 0.454397 0.402344 0.509449
END
$p1s5 << END
END
$p2s0 << END
-0.333333 4.24904 4.20922 4.30481
0.666667 4.25037 4.19403 4.41344
2.66667 15.2099 9.09823 17.8642
END
$p2s1 << END
-0.2 4.2305 4.18948 4.28434
0.8 4.23001 4.16844 4.29401
1.8 4.28071 4.16489 4.52116
2.8 4.35473 4.15727 4.63441
END
$p2s2 << END
-0.0666667 4.98727 4.65488 5.3139
0.933333 4.95678 4.59614 5.31223
1.93333 26.4541 19.28 51.193
2.93333 23.7541 18.6698 41.0711
END
$p2s3 << END
0.0666667 4.46453 4.41895 4.58587
1.06667 13.4606 9.29517 14.9529
2.06667 55.9553 47.7568 74.2388
3.06667 14.7529 13.6057 15.6563
END
$p2s4 << END
0.2 0.248802 0.194881 0.294765
1.2 0.247177 0.189407 0.294103
2.2 0.317088 0.287247 0.369583
3.2 0.271961 0.240917 0.314165
END
$p2s5 << END
END
$p3s0 << END
-0.333333 6.31764 6.16567 6.42079
0.666667 6.32051 6.1836 6.62423
2.66667 30.1302 21.0126 41.0361
END
$p3s1 << END
-0.2 6.4202 4.85269 6.56054
0.8 6.43365 4.809 6.52588
1.8 6.5232 6.29613 7.42836
2.8 6.63417 6.33102 7.47616
END
$p3s2 << END
-0.0666667 7.78511 6.99189 8.43045
0.933333 7.79043 7.09496 8.56804
1.93333 40.9261 35.1287 51.926
2.93333 40.3382 35.3648 52.3557
END
$p3s3 << END
0.0666667 7.83356 4.75881 8.21925
1.06667 10.3128 8.54017 11.1949
2.06667 52.4457 46.0571 65.1991
3.06667 31.5991 29.4621 39.8551
END
$p3s4 << END
0.2 8.19055 6.94835 8.9533
1.2 8.05053 7.02314 8.9844
2.2 46.9839 37.4862 54.7561
3.2 46.4873 40.4855 51.8153
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
set yrange [0.275553:115.513]
set ytics ("0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100)
set label 20 "dotted: bare loops, plain and atomic" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot 0.672595 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  4.84142 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
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
set yrange [0.138497:119.032]
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
set yrange [0.0947037:148.478]
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
set yrange [2.3794:130.398]
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
