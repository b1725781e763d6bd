# Made by lab report.  Draws fragmentation.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "fragmentation.svg"
$p0s0 << END
0.09625 1001.51 1001.51 1001.51
0.1925 500.753 500.753 500.753
0.48125 200.301 200.301 200.301
0.9625 100.122 100.122 100.122
1.925 50.0537 50.0537 50.0537
4.8125 20.0198 20.0198 20.0198
9.625 10.0099 10.0099 10.0099
19.25 5.00494 5.00494 5.00494
48.125 2.00196 2.00196 2.00196
END
$p0s1 << END
0.09875 1001.51 1001.51 1001.51
0.1975 500.753 500.753 500.753
0.49375 200.301 200.301 200.301
0.9875 100.122 100.122 100.122
1.975 50.0537 50.0537 50.0537
4.9375 20.0198 20.0198 20.0198
9.875 10.0099 10.0099 10.0099
19.75 5.00494 5.00494 5.00494
49.375 2.00196 2.00196 2.00196
END
$p0s2 << END
0.10125 438.159 438.159 438.159
0.2025 281.673 281.673 281.673
0.50625 175.263 175.263 175.263
1.0125 100.122 100.122 100.122
2.025 50.0537 50.0537 50.0537
5.0625 20.0198 20.0198 20.0198
10.125 10.0099 10.0099 10.0099
20.25 5.00494 5.00494 5.00494
50.625 2.00196 2.00196 2.00196
END
$p0s3 << END
0.10375 125.188 125.188 125.188
0.2075 62.5941 62.5941 62.5941
0.51875 25.0376 25.0376 25.0376
1.0375 12.5152 12.5152 12.5152
2.075 6.25672 6.25672 6.25672
5.1875 2.50247 2.50247 2.50247
10.375 1.87685 1.87685 1.87685
20.75 1.56405 1.56405 1.56405
51.875 1.1261 1.1261 1.1261
END
$p1s0 << END
0.09625 341.333 341.333 341.333
0.1925 341.333 341.333 341.333
0.48125 200.301 200.301 200.301
0.9625 100.122 100.122 100.122
1.925 50.0537 50.0537 50.0537
4.8125 20.0198 20.0198 20.0198
9.625 10.0099 10.0099 10.0099
19.25 5.00494 5.00494 5.00494
48.125 2.00196 2.00196 2.00196
END
$p1s1 << END
0.09875 291.454 291.454 291.454
0.1975 250.865 250.865 250.865
0.49375 161.18 161.18 161.18
0.9875 97.1886 97.1886 97.1886
1.975 50.0537 50.0537 50.0537
4.9375 20.0198 20.0198 20.0198
9.875 10.0099 10.0099 10.0099
19.75 5.00494 5.00494 5.00494
49.375 2.00196 2.00196 2.00196
END
$p1s2 << END
0.10125 5.86819 5.86819 5.86819
0.2025 6.35721 6.35721 6.35721
0.50625 6.45501 6.45501 6.45501
1.0125 6.45317 6.45317 6.45317
2.025 6.25672 6.25672 6.25672
5.0625 5.84562 5.84562 5.84562
10.125 4.99517 4.99517 4.99517
20.25 3.79281 3.79281 3.79281
50.625 1.97654 1.97654 1.97654
END
$p1s3 << END
0.10375 1.95606 1.95606 1.95606
0.2075 1.46705 1.46705 1.46705
0.51875 1.17364 1.17364 1.17364
1.0375 1.07553 1.07553 1.07553
2.075 1.02649 1.02649 1.02649
5.1875 1.01663 1.01663 1.01663
10.375 1.00685 1.00685 1.00685
20.75 1.00197 1.00197 1.00197
51.875 1.00098 1.00098 1.00098
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
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "arenas" offset 0,-0.4 font ",13"
set xlabel "blocks that survive, percent" offset 0,0.3
set ylabel "bytes held per byte in use" offset 1,0
set logscale x 2
set xtics font ",12" ("0.1" 0.1, "0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50)
set xrange [0.08:62.5]
set logscale y 10
set yrange [0.56305:2003.01]
set ytics ("1" 1, "10" 10, "100" 100, "1000" 1000)
plot 1 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p0s0 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7", \
  $p0s1 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9", \
  $p0s2 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00", \
  $p0s3 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "pools in use" offset 0,-0.4 font ",13"
set xlabel "blocks that survive, percent" offset 0,0.3
set ylabel "" offset 1,0
set logscale x 2
set xtics font ",12" ("0.1" 0.1, "0.2" 0.2, "0.5" 0.5, "1" 1, "2" 2, "5" 5, "10" 10, "20" 20, "50" 50)
set xrange [0.08:62.5]
set logscale y 10
set yrange [0.500489:682.667]
set ytics ("1" 1, "10" 10, "100" 100)
plot 1 with lines dashtype 3 linewidth 1.2 linecolor rgb "#333333", \
  $p1s0 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7", \
  $p1s1 using 1:2 with lines dashtype 2 linewidth 1.8 linecolor rgb "#56b4e9", '' using 1:2:3:4 with yerrorbars pointtype 4 pointsize 0.8 linewidth 1.4 linecolor rgb "#56b4e9", \
  $p1s2 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00", \
  $p1s3 using 1:2 with lines dashtype 3 linewidth 1.8 linecolor rgb "#999999", '' using 1:2:3:4 with yerrorbars pointtype 2 pointsize 0.8 linewidth 1.4 linecolor rgb "#999999"
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
plot NaN with linespoints dashtype 5 linewidth 1.8 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "every k-th", \
  NaN with linespoints dashtype 2 linewidth 1.8 pointtype 4 pointsize 0.8 linecolor rgb "#56b4e9" title "random", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 6 pointsize 0.8 linecolor rgb "#e69f00" title "clustered", \
  NaN with linespoints dashtype 3 linewidth 1.8 pointtype 2 pointsize 0.8 linecolor rgb "#999999" title "oldest"
unset multiplot
