# Made by lab report.  Draws scaling.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "scaling.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 1 0.686004 1.68783
1.925 0.929058 0.690686 1.3468
3.85 0.935429 0.657044 1.46717
END
$p0s2 << END
0.9875 0.695077 0.466799 1.17317
1.975 1.4114 0.991183 2.09393
3.95 1.15031 0.807979 1.80421
END
$p0s3 << END
1.0125 0.722958 0.460259 1.22023
2.025 1.17491 0.879766 1.814
4.05 0.984005 0.691164 1.54336
END
$p0s4 << END
1.0375 0.920053 0.643552 1.55289
2.075 1.69895 1.17034 2.47627
4.15 1.19621 0.804831 1.8762
END
$p0s5 << END
END
$p1s0 << END
0.9375 1.21449 0.702109 1.58784
END
$p1s1 << END
0.9625 1 0.779426 1.29906
1.925 1.00234 0.828561 1.25782
3.85 1.00175 0.816176 1.24328
END
$p1s2 << END
0.9875 0.756952 0.5972 0.941709
1.975 0.579033 0.443744 0.732374
3.95 0.599549 0.452602 0.757255
END
$p1s3 << END
1.0125 0.391402 0.25992 0.536944
2.025 0.413784 0.312031 0.572471
4.05 0.408823 0.324673 0.572387
END
$p1s4 << END
1.0375 1.3038 0.859422 1.6096
2.075 2.56849 1.8042 3.14381
4.15 2.61068 1.79094 3.33188
END
$p1s5 << END
END
$p2s0 << END
0.9375 1.03584 0.793291 1.25788
END
$p2s1 << END
0.9625 1 0.818979 1.20908
1.925 0.975982 0.771242 1.18884
END
$p2s2 << END
0.9875 0.377218 0.270889 0.519554
1.975 0.0917151 0.0777624 0.110766
END
$p2s3 << END
1.0125 0.143166 0.100758 0.208074
2.025 0.0593179 0.0488697 0.0709802
END
$p2s4 << END
1.0375 2.18428 1.26806 2.9099
2.075 3.20112 2.30394 4.91298
END
$p2s5 << END
END
$p3s0 << END
0.9375 1.15196 0.815847 1.49189
END
$p3s1 << END
0.9625 1 0.874899 1.1446
1.925 1.02081 0.85241 1.20685
END
$p3s2 << END
0.9875 0.974523 0.486212 1.50741
1.975 1.4582 1.01433 2.06749
END
$p3s3 << END
1.0125 1.03227 0.648424 1.48502
2.025 1.0337 0.708582 1.65564
END
$p3s4 << END
1.0375 1.38317 0.856319 1.67819
2.075 2.51386 1.81362 3.07292
END
$p3s5 << END
END
$p4s0 << END
END
$p4s1 << END
0.9625 1 0.771795 1.29099
1.925 0.27688 0.213815 0.393291
END
$p4s2 << END
0.9875 0.669195 0.520422 0.886409
1.975 0.241658 0.171254 0.317065
END
$p4s3 << END
1.0125 0.667349 0.518143 1.00105
2.025 0.19416 0.138318 0.256783
END
$p4s4 << END
1.0375 0.746535 0.571136 0.993392
2.075 0.262891 0.202646 0.372702
END
$p4s5 << END
END
$p5s0 << END
END
$p5s1 << END
0.9625 1 0.712306 1.38455
1.925 1.06322 0.773174 1.47624
END
$p5s2 << END
0.9875 0.709937 0.471623 1.03911
1.975 1.11899 0.846118 1.51002
END
$p5s3 << END
1.0125 0.560051 0.380378 0.816133
2.025 0.840764 0.554501 1.24314
END
$p5s4 << END
1.0375 0.931185 0.614077 1.51381
2.075 1.38669 0.833862 2.12335
END
$p5s5 << END
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
set title "private binary trees" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:2.77342]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.9063
set bmargin at screen 0.6884
set title "walking one shared graph" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:3.73171]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p1s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "one hot shared object" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:5.50254]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p2s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p2s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p2s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p2s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.5906
set bmargin at screen 0.3727
set title "shared dict cache, few writes" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:3.44167]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p3s0 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999", \
  $p3s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p3s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p3s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "allocate here, free there" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "throughput (gil, 1 thread = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:2.24]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p4s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p4s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p4s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p4s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.2749
set bmargin at screen 0.0570
set title "requests over shared configuration" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:2.37816]
set ytics autofreq
set label 20 "dotted: ideal" at graph 0.03, graph 0.94 left font ",10" textcolor rgb "#333333" front
plot (x < 1 ? NaN : (x < 2 ? x : 2) / 1.0) with lines dashtype 3 linewidth 1.6 linecolor rgb "#333333", \
  $p5s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p5s2 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p5s3 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p5s4 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#009e73", '' using 1:2:3:4 with yerrorbars pointtype 13 pointsize 0.8 linewidth 1.4 linecolor rgb "#009e73"
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
set bmargin at screen 0.9470
set xrange [0:1]
set yrange [0:1]
plot NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "racy", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred"
unset multiplot
