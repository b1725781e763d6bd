# Made by lab report.  Draws gil_waiting.svg into the current directory.
set encoding utf8
set terminal svg size 850,802 noenhanced font "sans,12" background "#ffffff"
set output "gil_waiting.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:850]
set yrange [802:0]
set object rectangle from 190.00,8.00 to 212.00,21.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set label "asleep, held by others" at 218.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 387.20,8.00 to 409.20,21.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "wake-up" at 415.20,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 485.40,8.00 to 507.40,21.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "spin" at 513.40,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 563.80,8.00 to 585.80,21.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "run queue" at 591.80,15.00 left font ",12" textcolor rgb "#000000" front
set label "the whole wait" at 190.00,44.00 left font ",12" textcolor rgb "#000000" front
set label "the rest of it alone, and its share" at 530.00,44.00 left font ",12" textcolor rgb "#000000" front
set label "2 computing threads" at 8.00,78.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 50 %" at 182.00,103.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,96.00 to 438.94,111.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.94,96.00 to 439.98,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,96.00 to 776.45,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 776.45,96.00 to 780.00,111.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.4 %" at 788.00,103.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 55 %" at 182.00,125.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,118.00 to 416.57,133.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 416.57,118.00 to 439.71,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.71,118.00 to 440.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,118.00 to 776.89,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 776.89,118.00 to 780.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.4 %" at 788.00,125.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 50 %" at 182.00,147.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,140.00 to 438.68,155.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.68,140.00 to 439.99,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,140.00 to 778.00,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.00,140.00 to 780.00,155.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.5 %" at 788.00,147.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 49 %" at 182.00,169.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,162.00 to 437.36,177.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.49,162.00 to 440.00,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,162.00 to 542.52,177.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 542.52,162.00 to 780.00,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "1.1 %" at 788.00,169.50 left font ",12" textcolor rgb "#000000" front
set label "1 computing thread beside one that does I/O" at 8.00,200.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 0.9 %" at 182.00,225.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,218.00 to 378.55,233.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 378.55,218.00 to 440.00,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,218.00 to 780.00,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "24.4 %" at 788.00,225.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 15 %" at 182.00,247.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,240.00 to 302.72,255.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 302.72,240.00 to 439.21,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.21,240.00 to 440.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,240.00 to 778.56,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.56,240.00 to 780.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "54.8 %" at 788.00,247.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 29 %" at 182.00,269.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,262.00 to 300.50,277.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 300.50,262.00 to 439.56,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.56,262.00 to 440.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,262.00 to 779.21,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.21,262.00 to 780.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "55.7 %" at 788.00,269.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 0.2 %" at 182.00,291.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,284.00 to 204.61,299.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 204.61,284.00 to 213.46,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.46,284.00 to 440.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,284.00 to 539.40,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 539.40,284.00 to 780.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "94.3 %" at 788.00,291.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 1 computing thread" at 8.00,322.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 97 %" at 182.00,347.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,340.00 to 437.42,355.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.42,340.00 to 438.51,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.51,340.00 to 440.00,355.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,340.00 to 635.09,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 635.09,340.00 to 780.00,355.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.0 %" at 788.00,347.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 51 %" at 182.00,369.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,362.00 to 414.27,377.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 414.27,362.00 to 439.46,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.46,362.00 to 440.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,362.00 to 774.80,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 774.80,362.00 to 780.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "10.3 %" at 788.00,369.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 13 %" at 182.00,391.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,384.00 to 227.01,399.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 227.01,384.00 to 439.24,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.24,384.00 to 440.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,384.00 to 779.11,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.11,384.00 to 780.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "85.5 %" at 788.00,391.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 97 %" at 182.00,413.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,406.00 to 437.31,421.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.38,406.00 to 439.94,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,406.00 to 536.91,421.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 536.91,406.00 to 774.82,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 774.82,406.00 to 780.00,421.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.1 %" at 788.00,413.50 left font ",12" textcolor rgb "#000000" front
set label "4 computing threads" at 8.00,444.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 74 %" at 182.00,469.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,462.00 to 419.91,477.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 420.03,462.00 to 440.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,462.00 to 531.40,477.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.40,462.00 to 780.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "8.0 %" at 788.00,469.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 78 %" at 182.00,491.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,484.00 to 387.31,499.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 387.31,484.00 to 390.76,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 390.76,484.00 to 440.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,484.00 to 546.37,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 546.37,484.00 to 780.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "21.1 %" at 788.00,491.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 75 %" at 182.00,513.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,506.00 to 426.63,521.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 426.76,506.00 to 440.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,506.00 to 532.44,521.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.44,506.00 to 780.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "5.3 %" at 788.00,513.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 73 %" at 182.00,535.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,528.00 to 413.34,543.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 413.45,528.00 to 414.16,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 414.16,528.00 to 440.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,528.00 to 531.03,543.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.03,528.00 to 537.73,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 537.73,528.00 to 780.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "10.7 %" at 788.00,535.50 left font ",12" textcolor rgb "#000000" front
set label "3 computing threads beside one that does I/O" at 8.00,566.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 66 %" at 182.00,591.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,584.00 to 423.91,599.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 424.06,584.00 to 440.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,584.00 to 532.22,599.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.22,584.00 to 780.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "6.4 %" at 788.00,591.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 68 %" at 182.00,613.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,606.00 to 399.76,621.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 399.76,606.00 to 400.68,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 400.68,606.00 to 440.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,606.00 to 535.69,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 535.69,606.00 to 780.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "15.9 %" at 788.00,613.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 72 %" at 182.00,635.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,628.00 to 425.06,643.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 425.06,628.00 to 426.80,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 426.80,628.00 to 440.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,628.00 to 559.18,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 559.18,628.00 to 780.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "6.0 %" at 788.00,635.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 64 %" at 182.00,657.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,650.00 to 415.63,665.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 415.63,650.00 to 415.98,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 415.98,650.00 to 417.23,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 417.23,650.00 to 440.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,650.00 to 533.64,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 533.64,650.00 to 546.49,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 546.49,650.00 to 780.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.8 %" at 788.00,657.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 3 computing threads" at 8.00,688.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 98 %" at 182.00,713.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,706.00 to 436.06,721.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.06,706.00 to 436.75,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.75,706.00 to 440.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,706.00 to 573.55,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 573.55,706.00 to 780.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.6 %" at 788.00,713.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 94 %" at 182.00,735.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,728.00 to 329.85,743.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 329.85,728.00 to 330.87,743.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 330.87,728.00 to 440.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,728.00 to 532.31,743.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.31,728.00 to 780.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "44.2 %" at 788.00,735.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 7.2 %" at 182.00,757.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,750.00 to 279.45,765.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 279.45,750.00 to 439.10,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.10,750.00 to 440.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,750.00 to 778.60,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.60,750.00 to 780.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "64.2 %" at 788.00,757.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 99 %" at 182.00,779.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,772.00 to 404.13,787.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 404.24,772.00 to 404.75,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 404.75,772.00 to 440.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,772.00 to 530.76,787.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.76,772.00 to 534.31,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 534.31,772.00 to 780.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "14.4 %" at 788.00,779.50 left font ",12" textcolor rgb "#000000" front
plot NaN notitle
