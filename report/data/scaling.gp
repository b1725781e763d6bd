# Made by lab report.  Draws scaling.svg into the current directory.
set encoding utf8
set terminal svg size 900,982 noenhanced font "sans,12" background "#ffffff"
set output "scaling.svg"
$p0s0 << END
END
$p0s1 << END
0.9625 1 0.889921 1.1237
1.925 0.879457 0.635977 1.87237
3.85 0.841064 0.640647 1.9006
END
$p0s2 << END
0.9875 0.698383 0.456467 1.25833
1.975 1.17962 0.952258 1.84735
3.95 0.99792 0.72032 1.42735
END
$p0s3 << END
1.0125 0.571136 0.44604 1.08395
2.025 1.09542 0.897835 1.67044
4.05 0.840064 0.645574 1.04732
END
$p0s4 << END
1.0375 0.829502 0.690614 0.987965
2.075 1.29297 1.0101 2.14824
4.15 0.976724 0.589863 2.07831
END
$p0s5 << END
END
$p1s0 << END
0.9375 1.03216 0.889199 1.15983
END
$p1s1 << END
0.9625 1 0.889921 1.1237
1.925 0.937699 0.756489 1.06934
3.85 0.933397 0.817495 1.04885
END
$p1s2 << END
0.9875 0.644726 0.573755 0.724475
1.975 0.481086 0.428128 0.540594
3.95 0.502116 0.372353 1.28087
END
$p1s3 << END
1.0125 0.39046 0.347479 0.438758
2.025 0.34962 0.293705 0.397811
4.05 0.35247 0.122377 0.477718
END
$p1s4 << END
1.0375 1.07702 0.900805 1.21025
2.075 2.07931 1.85042 2.33652
4.15 1.9673 1.38967 2.24441
END
$p1s5 << END
END
$p2s0 << END
0.9375 1.0084 0.897397 1.13521
END
$p2s1 << END
0.9625 1 0.889921 1.1237
1.925 0.958935 0.817292 1.40527
END
$p2s2 << END
0.9875 0.376091 0.133983 0.558312
1.975 0.0856701 0.0671136 0.15817
END
$p2s3 << END
1.0125 0.176596 0.106842 0.221957
2.025 0.0680806 0.0480449 0.0898531
END
$p2s4 << END
1.0375 1.9481 1.45591 2.18907
2.075 4.15524 3.63689 5.01035
END
$p2s5 << END
END
$p3s0 << END
0.9375 1.02079 0.855765 1.14706
END
$p3s1 << END
0.9625 1 0.889921 1.1237
1.925 0.923918 0.793394 1.04673
END
$p3s2 << END
0.9875 0.881755 0.684568 0.990824
1.975 1.31983 1.16817 1.48308
END
$p3s3 << END
1.0125 0.974536 0.86726 1.09508
2.025 1.03584 0.846635 1.16396
END
$p3s4 << END
1.0375 0.931875 0.797683 1.14128
2.075 2.0717 1.84365 2.32796
END
$p3s5 << END
END
$p4s0 << END
END
$p4s1 << END
0.9625 1 0.826306 1.21141
1.925 0.258966 0.186116 0.34791
END
$p4s2 << END
0.9875 0.714985 0.586473 0.867972
1.975 0.208765 0.17332 0.263465
END
$p4s3 << END
1.0125 0.735329 0.595615 0.869773
2.025 0.146398 0.121704 0.213171
END
$p4s4 << END
1.0375 0.752037 0.63741 0.967564
2.075 0.257024 0.211538 0.309327
END
$p4s5 << END
END
$p5s0 << END
END
$p5s1 << END
0.9625 1 0.889921 1.1237
1.925 1.22713 0.859266 1.63291
END
$p5s2 << END
0.9875 0.865044 0.588649 1.37658
1.975 1.33054 0.937783 1.67716
END
$p5s3 << END
1.0125 0.610361 0.505504 1.06089
2.025 1.06914 0.778515 1.386
END
$p5s4 << END
1.0375 0.976898 0.771803 1.2238
2.075 1.86091 1.21836 2.96041
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
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4)
set xrange [0.8:5]
set object 1 rectangle from 2.4, graph 0 to 5, graph 1 behind fillcolor rgb "#ebebeb" fillstyle solid noborder
set label 1 "threads > CPUs" at graph 0.985, graph 0.055 right font ",10" textcolor rgb "#555555" front
unset logscale y
set yrange [0:2.40603]
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
set yrange [0:2.6169]
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
set ylabel "throughput (start = 1)" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2)
set xrange [0.8:2.5]
unset logscale y
set yrange [0:5.61159]
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
set yrange [0:2.60732]
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
set ylabel "throughput (start = 1)" offset 1,0
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
set yrange [0:3.31566]
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
set tmargin at screen 1
set bmargin at screen 1 - 52 / (982 + 0.0)
set xrange [0:1]
set yrange [0:1]
set key center center horizontal samplen 2.6 width 1.5 font ",12"
plot NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "racy", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "gil", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "atomic", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "biased", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 13 pointsize 0.8 linecolor rgb "#009e73" title "deferred"
unset multiplot
