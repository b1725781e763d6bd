# Made by lab report.  Draws generations-thresholds.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "generations-thresholds.svg"
$p0s0 << END
-0.266667 796 796 796
0.733333 115 115 115
1.73333 40 40 40
2.73333 8 8 8
END
$p0s1 << END
0 72 72 72
1 10 10 10
2 3 3 3
END
$p0s2 << END
0.266667 1 1 1
END
$p1s0 << END
-0.3 11.6756 11.2638 13.239
0.7 7.48155 7.29635 7.843
1.7 6.96329 6.77938 8.2635
2.7 6.20172 4.5967 15.597
3.7 4.56446 2.94285 8.72707
END
$p1s1 << END
-0.1 18.9824 12.2889 27.2926
0.9 13.0707 6.89003 21.8264
1.9 13.9353 6.61528 19.0307
2.9 12.3771 6.86512 17.4611
3.9 7.15089 3.90092 9.43168
END
$p1s2 << END
0.1 24.5515 12.6454 34.9635
1.1 16.8633 7.69701 22.7946
2.1 11.0716 8.54033 18.6288
3.1 9.68868 8.85086 11.9989
4.1 5.23438 4.10781 7.12746
END
$p1s3 << END
0.3 17.5194 16.874 18.3199
1.3 11.3551 10.7095 12.6571
2.3 10.3139 9.80452 12.4531
3.3 9.12312 8.41018 11.5487
4.3 5.04087 4.3641 6.28234
END
$p2s0 << END
-0.3 457.058 433.376 773.37
0.7 50.715 46.8635 106.089
1.7 116.754 99.5727 177.565
2.7 213.327 125.948 661.103
END
$p2s1 << END
-0.1 836.652 465.184 1341.21
0.9 81.27 41.9432 208.124
1.9 190.343 127.328 297.337
2.9 388.066 208.89 577.602
END
$p2s2 << END
0.1 816.472 385.056 1263.08
1.1 84.736 48.0915 139.104
2.1 166.817 117.833 276.629
3.1 288.578 248.757 612.697
END
$p2s3 << END
0.3 521.194 469.356 662.59
1.3 527.262 501.852 737.588
2.3 113.789 92.5095 180.271
3.3 244.583 160.766 493.981
END
$p3s0 << END
-0.3 1040 1040 1040
0.7 960 960 960
1.7 2020 2020 2020
2.7 9140 9140 9140
3.7 79860 79860 79860
END
$p3s1 << END
-0.1 1040 1040 1040
0.9 960 960 960
1.9 2020 2020 2020
2.9 9140 9140 9140
3.9 79860 79860 79860
END
$p3s2 << END
0.1 1040 1040 1040
1.1 960 960 960
2.1 2020 2020 2020
3.1 9140 9140 9140
4.1 79860 79860 79860
END
$p3s3 << END
0.3 1720 1720 1720
1.3 1340 1340 1340
2.3 2384 2283.2 2460.03
3.3 9161 9161 9161
4.3 80805 80805 80805
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
set title "collections, gil" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "how many" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [0.5:1592]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000)
plot $p0s0 using 1:2:(0.2347) with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.2347) with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "the whole program, CPU time" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "milliseconds" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3, "off" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:39.1591]
set ytics autofreq
plot $p1s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "the longest pause" offset 0,-0.4 font ",13"
set xlabel "threshold of generation 0" offset 0,0.3
set ylabel "microseconds" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3)
set xrange [-0.6:3.60]
set logscale y 10
set yrange [20.9716:2682.41]
set ytics ("50" 50, "100" 100, "200" 200, "500" 500, "1000" 1000, "2000" 2000)
plot $p2s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "objects of garbage, at most" offset 0,-0.4 font ",13"
set xlabel "threshold of generation 0" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics font ",10" ("100" 0, "700" 1, "2000" 2, "10k" 3, "off" 4)
set xrange [-0.6:4.60]
set logscale y 10
set yrange [480:161610]
set ytics ("500" 500, "1000" 1000, "2000" 2000, "5000" 5000, "10k" 10000, "20k" 20000, "50k" 50000, "100k" 100000)
plot $p3s0 using 1:2:(0.1760) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.1760) with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.1760) with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s3 using 1:2:(0.1760) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 0.9226
set xrange [0:1]
set yrange [0:1]
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "gil", \
  NaN with boxes fillstyle pattern 1 border rgb "#d55e00" linecolor rgb "#d55e00" linewidth 1.4 title "atomic", \
  NaN with boxes fillstyle pattern 2 border rgb "#0072b2" linecolor rgb "#0072b2" linewidth 1.4 title "biased", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "deferred", \
  NaN with boxes fillstyle pattern 4 border rgb "#cc79a7" linecolor rgb "#cc79a7" linewidth 1.4 title "generation 0", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "generation 1", \
  NaN with boxes fillstyle pattern 7 border rgb "#e69f00" linecolor rgb "#e69f00" linewidth 1.4 title "generation 2"
unset multiplot
