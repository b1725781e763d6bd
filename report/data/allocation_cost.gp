# Made by lab report.  Draws allocation_cost.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "allocation_cost.svg"
$p0s0 << END
-0.35 2.93247 2.45178 3.26692
0.65 3.32673 3.11416 4.39312
END
$p0s1 << END
-0.25 2.94512 2.26441 3.89409
0.75 3.39958 2.93343 5.21959
END
$p0s2 << END
-0.15 2.78862 2.25864 4.41426
0.85 3.32663 3.05665 4.13183
END
$p0s3 << END
-0.05 3.06467 2.66545 3.61501
0.95 3.60074 3.04411 4.4384
END
$p0s4 << END
0.05 3.18137 2.27506 4.29384
1.05 3.31759 3.03036 4.41013
END
$p0s5 << END
0.15 9.24355 6.57445 17.0394
1.15 18.182 14.7961 23.9563
END
$p0s6 << END
0.25 9.06597 6.62093 15.8763
1.25 6.61558 5.83083 7.54982
END
$p0s7 << END
0.35 6.49966 4.9996 9.27356
1.35 12.3069 9.99221 15.3834
END
$p1s0 << END
-0.35 3.10278 2.50608 4.00142
0.65 4.25073 3.45646 5.87203
1.65 26.531 11.9232 34.3953
END
$p1s1 << END
-0.25 5.92838 4.80991 7.55666
0.75 6.66573 5.97232 10.338
1.75 50.8867 42.6731 65.5351
END
$p1s2 << END
-0.15 3.21571 2.53512 4.06819
0.85 3.76469 3.09087 6.4617
1.85 27.0844 23.4455 32.6393
END
$p1s3 << END
-0.05 3.14777 2.46784 3.99136
0.95 4.1642 3.21092 5.64526
1.95 26.4276 20.0957 36.7032
END
$p1s4 << END
0.05 3.23305 3.02199 3.87007
1.05 3.613 3.06995 5.28737
2.05 27.0103 23.3635 30.8642
END
$p1s5 << END
0.15 10.3992 6.74204 15.8935
1.15 19.9961 15.3454 24.8284
2.15 74.0989 49.5261 114.489
END
$p1s6 << END
0.25 10.2156 6.88379 15.0066
1.25 7.06577 5.92727 8.01035
2.25 58.1407 40.1258 77.4463
END
$p1s7 << END
0.35 6.71011 4.97604 9.40701
1.35 13.1465 10.5826 15.3125
2.35 33.3638 25.7573 42.4905
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
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "1 thread" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1)
set xrange [-0.6:1.60]
set logscale y 10
set yrange [1.12932:47.9127]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20)
plot $p0s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "2 threads" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per pair and thread" offset 1,0
unset logscale x
set xtics font ",12" ("lifo" 0, "batch" 1, "cross_thread" 2)
set xrange [-0.6:2.60]
set logscale y 10
set yrange [1.23392:228.978]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20, "50" 50, "100" 100, "200" 200)
plot $p1s0 using 1:2:(0.0880) with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.0880) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.0880) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.0880) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s4 using 1:2:(0.0880) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s5 using 1:2:(0.0880) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s6 using 1:2:(0.0880) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s7 using 1:2:(0.0880) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
plot NaN with boxes fillstyle pattern 3 border rgb "#999999" linecolor rgb "#999999" linewidth 1.4 title "lab, racy", \
  NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "lab, gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "lab, atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "lab, biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "lab, deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "malloc", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "mimalloc", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "jemalloc"
unset multiplot
