# Made by lab report.  Draws arenas-memory.svg into the current directory.
set encoding utf8
set terminal svg size 900,362 noenhanced font "sans,12" background "#ffffff"
set output "arenas-memory.svg"
$p0s0 << END
0 24.0273 24.0273 24.0273
10 23.0273 23.0273 23.0273
20 21.0273 21.0273 21.0273
30 18.0273 18.0273 18.0273
40 16.0273 16.0273 16.0273
50 13.0273 13.0273 13.0273
60 11.0273 11.0273 11.0273
70 9.02734 9.02734 9.02734
80 6.02734 6.02734 6.02734
90 4.02734 4.02734 4.02734
100 1 1 1
END
$p0s1 << END
0 24 24 24
10 21.6 21.6 21.6
20 19.2 19.2 19.2
30 16.8 16.8 16.8
40 14.4 14.4 14.4
50 12 12 12
60 9.60004 9.60004 9.60004
70 7.20003 7.20003 7.20003
80 4.80002 4.80002 4.80002
90 2.40001 2.40001 2.40001
100 0 0 0
END
$p0s2 << END
0 31.9727 31.9727 31.9727
10 31.9727 31.9727 31.9727
20 31.9727 31.9727 31.9727
30 31.9766 31.9766 31.9766
40 31.9766 31.9766 31.9766
50 31.9766 31.9766 31.9766
60 31.9766 31.9766 31.9766
70 31.9766 31.9766 31.9766
80 31.9766 31.9766 31.9766
90 31.9766 31.9766 31.9766
100 31.9766 31.9766 31.9766
END
$p1s0 << END
0 24 24 24
10 21.6 21.6 21.6
20 19.2 19.2 19.2
30 16.8 16.8 16.8
40 14.4 14.4 14.4
50 12 12 12
60 9.60004 9.60004 9.60004
70 7.20003 7.20003 7.20003
80 4.80002 4.80002 4.80002
90 2.40001 2.40001 2.40001
100 0 0 0
END
$p1s1 << END
0 24.0273 24.0273 24.0273
10 24.0273 24.0273 24.0273
20 24.0273 24.0273 24.0273
30 24.0273 24.0273 24.0273
40 24.0273 24.0273 24.0273
50 24.0273 24.0273 24.0273
60 24.0273 24.0273 24.0273
70 24.0273 24.0273 24.0273
80 24.0273 24.0273 24.0273
90 24.0273 24.0273 24.0273
100 1 1 1
END
$p1s2 << END
0 31.9727 31.9727 31.9727
10 31.9766 31.9766 31.9766
20 31.9766 31.9766 31.9766
30 31.9766 31.9766 31.9766
40 31.9766 31.9766 31.9766
50 31.9766 31.9766 31.9766
60 31.9766 31.9766 31.9766
70 31.9766 31.9766 31.9766
80 31.9766 31.9766 31.9766
90 31.9766 31.9766 31.9766
100 31.9766 31.9766 31.9766
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
set title "freed in order of allocation" offset 0,-0.4 font ",13"
set xlabel "blocks freed, percent" offset 0,0.3
set ylabel "MiB in memory" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:35.8138]
set ytics autofreq
plot $p0s0 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p0s1 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00", \
  $p0s2 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
unset object
unset label
set lmargin at screen 0.5889
set rmargin at screen 0.9844
set tmargin at screen 0.7459
set bmargin at screen 0.1547
set title "freed at random" offset 0,-0.4 font ",13"
set xlabel "blocks freed, percent" offset 0,0.3
set ylabel "" offset 1,0
unset logscale x
set xtics autofreq font ",11"
set xrange [*:*]
unset logscale y
set yrange [0:35.8138]
set ytics autofreq
plot $p1s0 using 1:2 with lines dashtype 4 linewidth 1.8 linecolor rgb "#e69f00", '' using 1:2:3:4 with yerrorbars pointtype 6 pointsize 0.8 linewidth 1.4 linecolor rgb "#e69f00", \
  $p1s1 using 1:2 with lines dashtype 1 linewidth 1.8 linecolor rgb "#000000", '' using 1:2:3:4 with yerrorbars pointtype 7 pointsize 0.8 linewidth 1.4 linecolor rgb "#000000", \
  $p1s2 using 1:2 with lines dashtype 5 linewidth 1.8 linecolor rgb "#cc79a7", '' using 1:2:3:4 with yerrorbars pointtype 11 pointsize 0.8 linewidth 1.4 linecolor rgb "#cc79a7"
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
plot NaN with linespoints dashtype 1 linewidth 1.8 pointtype 7 pointsize 0.8 linecolor rgb "#000000" title "the lab's heap", \
  NaN with linespoints dashtype 5 linewidth 1.8 pointtype 11 pointsize 0.8 linecolor rgb "#cc79a7" title "malloc", \
  NaN with linespoints dashtype 4 linewidth 1.8 pointtype 6 pointsize 0.8 linecolor rgb "#e69f00" title "in use"
unset multiplot
