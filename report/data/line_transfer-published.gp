# Made by lab report.  Draws line_transfer-published.svg into the current directory.
set encoding utf8
set terminal svg size 900,672 noenhanced font "sans,12" background "#ffffff"
set output "line_transfer-published.svg"
$p0s0 << END
0.975 2.529 2.529 2.529
1.95 5.51561 5.51561 5.51561
3.9 6.35724 6.35724 6.35724
7.8 6.35133 6.35133 6.35133
15.6 8.15134 8.15134 8.15134
31.2 8.14433 8.14433 8.14433
62.4 8.12509 8.12509 8.12509
156 6.24948 6.24948 6.24948
END
$p0s1 << END
1 2.529 2.529 2.529
2 5.50373 5.50373 5.50373
4 6.36455 6.36455 6.36455
8 6.37322 6.37322 6.37322
16 8.2169 8.2169 8.2169
32 8.37358 8.37358 8.37358
64 8.8474 8.8474 8.8474
160 11.7038 11.7038 11.7038
END
$p0s2 << END
1.025 2.529 2.529 2.529
2.05 5.605 5.605 5.605
4.1 6.22 6.22 6.22
8.2 6.46125 6.46125 6.46125
16.4 7.21875 7.21875 7.21875
32.8 8.37813 8.37813 8.37813
65.6 9.12969 9.12969 9.12969
164 16.7 16.7 16.7
END
$p1s0 << END
0.975 4.828 4.828 4.828
1.95 32.2535 32.2535 32.2535
3.9 21.7917 21.7917 21.7917
7.8 21.7626 21.7626 21.7626
15.6 21.7906 21.7906 21.7906
31.2 25.2735 25.2735 25.2735
62.4 24.4455 24.4455 24.4455
124.8 23.9417 23.9417 23.9417
249.6 21.7368 21.7368 21.7368
409.5 16.2703 16.2703 16.2703
END
$p1s1 << END
1 4.828 4.828 4.828
2 32.4514 32.4514 32.4514
4 22.1928 22.1928 22.1928
8 22.6972 22.6972 22.6972
16 23.4394 23.4394 23.4394
32 27.5419 27.5419 27.5419
64 28.9613 28.9613 28.9613
128 34.2561 34.2561 34.2561
256 34.9538 34.9538 34.9538
420 32.0747 32.0747 32.0747
END
$p1s2 << END
1.025 4.828 4.828 4.828
2.05 31.94 31.94 31.94
4.1 28.3 28.3 28.3
8.2 25.4 25.4 25.4
16.4 23.225 23.225 23.225
32.8 22.0188 22.0188 22.0188
65.6 24.7812 24.7812 24.7812
131.2 29.4219 29.4219 29.4219
262.4 33.9805 33.9805 33.9805
430.5 35.2857 35.2857 35.2857
END
$p2s0 << END
0.9875 41.28 41.28 41.28
1.975 65.999 65.999 65.999
3.95 74.2541 74.2541 74.2541
7.9 90.7927 90.7927 90.7927
15.8 123.806 123.806 123.806
31.6 189.792 189.792 189.792
63.2 321.88 321.88 321.88
END
$p2s1 << END
1.0125 41.28 41.28 41.28
2.025 61.9 61.9 61.9
4.05 75.075 75.075 75.075
8.1 83.5625 83.5625 83.5625
16.2 136 136 136
32.4 232.562 232.562 232.562
64.8 350.781 350.781 350.781
END
$p3s0 << END
0.9875 7.56 7.56 7.56
1.975 13.218 13.218 13.218
3.95 17.6139 17.6139 17.6139
7.9 17.6259 17.6259 17.6259
15.8 17.6288 17.6288 17.6288
END
$p3s1 << END
1.0125 7.56 7.56 7.56
2.025 12.48 12.48 12.48
4.05 17.83 17.83 17.83
8.1 23.9375 23.9375 23.9375
16.2 23.7312 23.7312 23.7312
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
set title "EPYC Milan (VM)" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "ns from addition to addition" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "160" 160)
set xrange [0.8:200]
set logscale y 10
set yrange [1.2645:33.4]
set ytics ("2" 2, "5" 5, "10" 10, "20" 20)
plot $p0s0 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p0s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p0s2 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.8631
set bmargin at screen 0.5446
set title "8x Xeon Platinum 8176" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64, "128" 128, "256" 256, "420" 420)
set xrange [0.8:525]
set logscale y 10
set yrange [2.414:70.5714]
set ytics ("5" 5, "10" 10, "20" 20, "50" 50)
plot $p1s0 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#0072b2", '' using 1:2:3:4 with yerrorbars pointtype 9 pointsize 0.8 linewidth 1.4 linecolor rgb "#0072b2", \
  $p1s2 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000"
unset object
unset label
set lmargin at screen 0.0889
set rmargin at screen 0.4844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "POWER5+" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "ns from addition to addition" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16, "32" 32, "64" 64)
set xrange [0.8:80]
set logscale y 10
set yrange [20.64:701.562]
set ytics ("50" 50, "100" 100, "200" 200, "500" 500)
plot $p2s0 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p2s1 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.4018
set bmargin at screen 0.0833
set title "elm3b128" offset 0,-0.4 font ",13"
set xlabel "threads" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("1" 1, "2" 2, "4" 4, "8" 8, "16" 16)
set xrange [0.8:20]
set logscale y 10
set yrange [3.78:47.875]
set ytics ("5" 5, "10" 10, "20" 20)
plot $p3s0 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#d55e00", '' using 1:2:3:4 with yerrorbars pointtype 5 pointsize 0.8 linewidth 1.4 linecolor rgb "#d55e00", \
  $p3s1 using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000"
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
plot NaN with points linewidth 1.4 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "published", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 5 pointsize 0.8 linecolor rgb "#d55e00" title "model", \
  NaN with linespoints dashtype 1 linewidth 1.8 pointtype 9 pointsize 0.8 linecolor rgb "#0072b2" title "model, paced"
unset multiplot
