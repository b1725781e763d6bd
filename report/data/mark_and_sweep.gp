# Made by lab report.  Draws mark_and_sweep.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "mark_and_sweep.svg"
$p0s0 << END
-0.266667 24.5693 16.0797 27.8899
0.733333 39.5811 22.6514 46.3484
1.73333 35.0679 24.3787 51.7837
2.73333 55.2844 40.5023 67.7281
END
$p0s1 << END
0 21.3427 18.8645 25.2275
1 32.7777 23.5859 51.2777
2 33.5469 25.6344 46.4329
3 26.5922 22.104 28.2776
END
$p0s2 << END
4.26667 38.3494 36.0826 39.1799
END
$p1s0 << END
-0.266667 0.015625 0.015625 0.015625
0.733333 0.25 0.25 0.25
1.73333 0.25 0.25 0.25
2.73333 0.03125 0.03125 0.03125
END
$p1s1 << END
0 0.015625 0.015625 0.015625
1 0.25 0.25 0.25
2 0.25 0.25 0.25
3 0.1875 0.1875 0.1875
END
$p1s2 << END
4.26667 1.01562 1.01562 1.01562
END
$p2s0 << END
-0.266667 19.6972 16.4306 26.4875
0.733333 26.8502 19.8974 46.4622
1.73333 30.0517 24.9742 32.4579
2.73333 60.8946 46.0721 66.248
END
$p2s1 << END
0 18.1338 16.4476 25.3083
1 34.0109 18.3557 50.6433
2 30.2863 26.6023 44.1861
3 25.5434 18.4167 28.462
END
$p2s2 << END
4.26667 38.8274 30.8531 89.6273
END
$p3s0 << END
-0.266667 1.84375 1.84375 1.84375
0.733333 2.07812 2.07812 2.07812
1.73333 2.07812 2.07812 2.07812
2.73333 1.85938 1.85938 1.85938
END
$p3s1 << END
0 1.84375 1.84375 1.84375
1 2.07812 2.07812 2.07812
2 2.07812 2.07812 2.07812
3 2.03125 2.03125 2.03125
END
$p3s2 << END
4.26667 3.70312 3.70312 3.70312
END
$p4s0 << END
-0.266667 54.0869 42.2466 118.982
0.733333 84.2512 40.828 110.385
1.73333 72.9427 63.5159 82.0832
2.73333 61.5873 51.6158 82.448
END
$p4s1 << END
0 57.0369 50.4854 67.9508
1 59.1279 52.2125 90.7884
2 62.7525 50.0468 78.9999
3 70.4731 58.6615 106.482
END
$p4s2 << END
4.26667 41.3823 29.3862 64.4083
END
$p5s0 << END
-0.266667 1.85938 1.85938 1.85938
0.733333 2.10938 2.10938 2.10938
1.73333 2.10938 2.10938 2.10938
2.73333 1.875 1.875 1.875
END
$p5s1 << END
0 3.70312 3.70312 3.70312
1 3.95312 3.95312 3.95312
2 3.95312 3.95312 3.95312
3 3.82812 3.82812 3.82812
END
$p5s2 << END
4.26667 3.70312 3.70312 3.70312
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
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "trees that come and go" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:75.8555]
set ytics autofreq
plot $p0s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p0s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "trees that come and go" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:1.1375]
set ytics autofreq
plot $p1s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p1s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:100.383]
set ytics autofreq
plot $p2s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p2s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "requests beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:4.1475]
set ytics autofreq
plot $p3s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p3s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "rings beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "ns per object" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:133.26]
set ytics autofreq
plot $p4s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p4s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p4s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "rings beside objects that stay" offset 0,-0.4 font ",13"
set xlabel "" offset 0,0.3
set ylabel "peak memory, MiB" offset 1,0
unset logscale x
set xtics font ",10" ("gil" 0, "atomic" 1, "biased" 2, "deferred" 3, "tracing" 4)
set xrange [-0.6:4.60]
unset logscale y
set yrange [0:4.4275]
set ytics autofreq
plot $p5s0 using 1:2:(0.2347) with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p5s1 using 1:2:(0.2347) with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2, \
  $p5s2 using 1:2:(0.2347) with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4, '' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "#000000" linewidth 2
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
set bmargin at screen 1 - 52 / (982 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with boxes fillstyle pattern 0 border rgb "#000000" linecolor rgb "#000000" linewidth 1.4 title "counting and cycle collector", \
  NaN with boxes fillstyle pattern 6 border rgb "#009e73" linecolor rgb "#009e73" linewidth 1.4 title "mark and sweep alone", \
  NaN with boxes fillstyle pattern 5 border rgb "#56b4e9" linecolor rgb "#56b4e9" linewidth 1.4 title "counting and mark and sweep"
unset multiplot
