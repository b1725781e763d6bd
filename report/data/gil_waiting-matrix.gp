# Made by lab report.  Draws gil_waiting-matrix.svg into the current directory.
set encoding utf8
set terminal svg size 874,492 noenhanced font "sans,12" background "#ffffff"
set output "gil_waiting-matrix.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:874]
set yrange [492:0]
set label "4 computing" at 8.00,14.00 left font ",13" textcolor rgb "#000000" front
set label "from" at 8.00,142.00 left font ",11" textcolor rgb "#000000" front
set label "timed-forced: 27" at 82.00,38.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 101.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 76.00,89.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,70.00 to 120.00,108.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 101.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,70.00 to 158.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 139.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,70.00 to 196.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 177.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,70.00 to 234.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 215.00,89.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 139.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 76.00,127.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,108.00 to 120.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 101.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,108.00 to 158.00,146.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 139.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,108.00 to 196.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 177.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,108.00 to 234.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "15" at 215.00,127.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 177.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 76.00,165.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,146.00 to 120.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 101.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,146.00 to 158.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 139.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,146.00 to 196.00,184.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 177.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,146.00 to 234.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 215.00,165.00 center font ",12" textcolor rgb "#000000" front
set label "c4" at 215.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c4" at 76.00,203.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,184.00 to 120.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 101.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,184.00 to 158.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 139.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,184.00 to 196.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 177.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,184.00 to 234.00,222.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 215.00,203.00 center font ",12" textcolor rgb "#000000" front
set label "fifo: 832" at 280.00,38.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 299.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 274.00,89.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,70.00 to 318.00,108.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 299.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,70.00 to 356.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 337.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,70.00 to 394.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "12" at 375.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,70.00 to 432.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 413.00,89.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 337.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 274.00,127.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,108.00 to 318.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 299.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,108.00 to 356.00,146.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 337.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,108.00 to 394.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 375.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,108.00 to 432.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "12" at 413.00,127.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 375.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 274.00,165.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,146.00 to 318.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "12" at 299.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,146.00 to 356.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 337.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,146.00 to 394.00,184.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 375.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,146.00 to 432.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 413.00,165.00 center font ",12" textcolor rgb "#000000" front
set label "c4" at 413.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c4" at 274.00,203.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,184.00 to 318.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "11" at 299.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,184.00 to 356.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "12" at 337.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,184.00 to 394.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 375.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,184.00 to 432.00,222.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 413.00,203.00 center font ",12" textcolor rgb "#000000" front
set label "boost: 30" at 478.00,38.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 497.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 472.00,89.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,70.00 to 516.00,108.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 497.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,70.00 to 554.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 535.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,70.00 to 592.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 573.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,70.00 to 630.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "3" at 611.00,89.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 535.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 472.00,127.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,108.00 to 516.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 497.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,108.00 to 554.00,146.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 535.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,108.00 to 592.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 573.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,108.00 to 630.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 611.00,127.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 573.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 472.00,165.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,146.00 to 516.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "13" at 497.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,146.00 to 554.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 535.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,146.00 to 592.00,184.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 573.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,146.00 to 630.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 611.00,165.00 center font ",12" textcolor rgb "#000000" front
set label "c4" at 611.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c4" at 472.00,203.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,184.00 to 516.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 497.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,184.00 to 554.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 535.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,184.00 to 592.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 573.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,184.00 to 630.00,222.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 611.00,203.00 center font ",12" textcolor rgb "#000000" front
set label "spin: 29" at 676.00,38.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 695.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 670.00,89.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,70.00 to 714.00,108.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 695.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,70.00 to 752.00,108.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "21" at 733.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,70.00 to 790.00,108.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 771.00,89.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,70.00 to 828.00,108.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 809.00,89.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 733.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 670.00,127.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,108.00 to 714.00,146.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "17" at 695.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,108.00 to 752.00,146.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 733.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,108.00 to 790.00,146.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 771.00,127.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,108.00 to 828.00,146.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 809.00,127.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 771.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 670.00,165.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,146.00 to 714.00,184.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 695.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,146.00 to 752.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 733.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,146.00 to 790.00,184.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 771.00,165.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,146.00 to 828.00,184.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "14" at 809.00,165.00 center font ",12" textcolor rgb "#000000" front
set label "c4" at 809.00,60.00 center font ",11" textcolor rgb "#000000" front
set label "c4" at 670.00,203.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,184.00 to 714.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 695.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,184.00 to 752.00,222.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 733.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,184.00 to 790.00,222.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "10" at 771.00,203.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,184.00 to 828.00,222.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 809.00,203.00 center font ",12" textcolor rgb "#000000" front
set label "3 computing, 1 doing I/O" at 8.00,260.00 left font ",13" textcolor rgb "#000000" front
set label "from" at 8.00,388.00 left font ",11" textcolor rgb "#000000" front
set label "timed-forced: 53" at 82.00,284.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 101.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 76.00,335.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,316.00 to 120.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 101.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,316.00 to 158.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 139.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,316.00 to 196.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 177.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,316.00 to 234.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 215.00,335.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 139.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 76.00,373.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,354.00 to 120.00,392.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 101.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,354.00 to 158.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 139.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,354.00 to 196.00,392.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 177.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,354.00 to 234.00,392.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "34" at 215.00,373.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 177.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 76.00,411.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,392.00 to 120.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 101.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,392.00 to 158.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 139.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 158.00,392.00 to 196.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 177.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,392.00 to 234.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "6" at 215.00,411.00 center font ",12" textcolor rgb "#000000" front
set label "io" at 215.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "io" at 76.00,449.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 82.00,430.00 to 120.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 101.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 120.00,430.00 to 158.00,468.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "36" at 139.00,449.00 center font ",12" textcolor rgb "#ffffff" front
set object rectangle from 158.00,430.00 to 196.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 177.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 196.00,430.00 to 234.00,468.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 215.00,449.00 center font ",12" textcolor rgb "#000000" front
set label "fifo: 274" at 280.00,284.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 299.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 274.00,335.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,316.00 to 318.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 299.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,316.00 to 356.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "8" at 337.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,316.00 to 394.00,354.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "18" at 375.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,316.00 to 432.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 413.00,335.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 337.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 274.00,373.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,354.00 to 318.00,392.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 299.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,354.00 to 356.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 337.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,354.00 to 394.00,392.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 375.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,354.00 to 432.00,392.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "13" at 413.00,373.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 375.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 274.00,411.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,392.00 to 318.00,430.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "18" at 299.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,392.00 to 356.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "6" at 337.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,392.00 to 394.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 375.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,392.00 to 432.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "4" at 413.00,411.00 center font ",12" textcolor rgb "#000000" front
set label "io" at 413.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "io" at 274.00,449.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 280.00,430.00 to 318.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 299.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 318.00,430.00 to 356.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "8" at 337.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 356.00,430.00 to 394.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 375.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 394.00,430.00 to 432.00,468.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 413.00,449.00 center font ",12" textcolor rgb "#000000" front
set label "boost: 2380" at 478.00,284.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 497.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 472.00,335.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,316.00 to 516.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 497.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,316.00 to 554.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 535.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,316.00 to 592.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 573.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,316.00 to 630.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 611.00,335.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 535.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 472.00,373.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,354.00 to 516.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 497.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,354.00 to 554.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 535.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,354.00 to 592.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 573.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,354.00 to 630.00,392.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "46" at 611.00,373.00 center font ",12" textcolor rgb "#ffffff" front
set label "c3" at 573.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 472.00,411.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,392.00 to 516.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 497.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,392.00 to 554.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 535.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 554.00,392.00 to 592.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 573.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,392.00 to 630.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 611.00,411.00 center font ",12" textcolor rgb "#000000" front
set label "io" at 611.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "io" at 472.00,449.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 478.00,430.00 to 516.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 497.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 516.00,430.00 to 554.00,468.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "46" at 535.00,449.00 center font ",12" textcolor rgb "#ffffff" front
set object rectangle from 554.00,430.00 to 592.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 573.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 592.00,430.00 to 630.00,468.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 611.00,449.00 center font ",12" textcolor rgb "#000000" front
set label "spin: 41" at 676.00,284.00 left font ",13" textcolor rgb "#000000" front
set label "c1" at 695.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c1" at 670.00,335.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,316.00 to 714.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 695.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,316.00 to 752.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "15" at 733.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,316.00 to 790.00,354.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 771.00,335.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,316.00 to 828.00,354.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "12" at 809.00,335.00 center font ",12" textcolor rgb "#000000" front
set label "c2" at 733.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c2" at 670.00,373.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,354.00 to 714.00,392.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "17" at 695.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,354.00 to 752.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 733.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,354.00 to 790.00,392.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "17" at 771.00,373.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,354.00 to 828.00,392.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 809.00,373.00 center font ",12" textcolor rgb "#000000" front
set label "c3" at 771.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "c3" at 670.00,411.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,392.00 to 714.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 695.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,392.00 to 752.00,430.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "17" at 733.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,392.00 to 790.00,430.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 771.00,411.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,392.00 to 828.00,430.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 809.00,411.00 center font ",12" textcolor rgb "#000000" front
set label "io" at 809.00,306.00 center font ",11" textcolor rgb "#000000" front
set label "io" at 670.00,449.00 right font ",11" textcolor rgb "#000000" front
set object rectangle from 676.00,430.00 to 714.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "2" at 695.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 714.00,430.00 to 752.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "5" at 733.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 752.00,430.00 to 790.00,468.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "7" at 771.00,449.00 center font ",12" textcolor rgb "#000000" front
set object rectangle from 790.00,430.00 to 828.00,468.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "0" at 809.00,449.00 center font ",12" textcolor rgb "#000000" front
plot NaN notitle
