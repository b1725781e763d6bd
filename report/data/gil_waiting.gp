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
set object rectangle from 190.00,96.00 to 438.83,111.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.83,96.00 to 439.99,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,96.00 to 777.49,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 777.49,96.00 to 780.00,111.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.5 %" at 788.00,103.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 54 %" at 182.00,125.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,118.00 to 420.52,133.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 420.52,118.00 to 439.78,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.78,118.00 to 440.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,118.00 to 777.14,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 777.14,118.00 to 780.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "7.8 %" at 788.00,125.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 50 %" at 182.00,147.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,140.00 to 438.61,155.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.61,140.00 to 439.98,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,140.00 to 777.19,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 777.19,140.00 to 780.00,155.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.6 %" at 788.00,147.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 49 %" at 182.00,169.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,162.00 to 436.96,177.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.11,162.00 to 440.00,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,162.00 to 542.78,177.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 542.78,162.00 to 780.00,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "1.2 %" at 788.00,169.50 left font ",12" textcolor rgb "#000000" front
set label "1 computing thread beside one that does I/O" at 8.00,200.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 1.2 %" at 182.00,225.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,218.00 to 390.34,233.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 390.34,218.00 to 438.78,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.78,218.00 to 440.00,233.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,218.00 to 773.87,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 773.87,218.00 to 780.00,233.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "19.9 %" at 788.00,225.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 15 %" at 182.00,247.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,240.00 to 305.52,255.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 305.52,240.00 to 439.10,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.10,240.00 to 440.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,240.00 to 778.33,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.33,240.00 to 780.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "53.8 %" at 788.00,247.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 27 %" at 182.00,269.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,262.00 to 317.17,277.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 317.17,262.00 to 439.62,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.62,262.00 to 440.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,262.00 to 779.23,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.23,262.00 to 780.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "49.1 %" at 788.00,269.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 0.3 %" at 182.00,291.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,284.00 to 253.24,299.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 253.24,284.00 to 269.32,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 269.32,284.00 to 440.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,284.00 to 551.53,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 551.53,284.00 to 780.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "77.3 %" at 788.00,291.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 1 computing thread" at 8.00,322.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 97 %" at 182.00,347.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,340.00 to 438.61,355.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.61,340.00 to 439.99,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,340.00 to 777.61,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 777.61,340.00 to 780.00,355.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.6 %" at 788.00,347.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 51 %" at 182.00,369.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,362.00 to 414.14,377.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 414.14,362.00 to 439.66,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.66,362.00 to 440.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,362.00 to 776.72,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 776.72,362.00 to 780.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "10.3 %" at 788.00,369.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 14 %" at 182.00,391.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,384.00 to 222.23,399.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 222.23,384.00 to 439.25,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.25,384.00 to 440.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,384.00 to 779.14,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.14,384.00 to 780.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "86.9 %" at 788.00,391.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 97 %" at 182.00,413.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,406.00 to 437.01,421.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.01,406.00 to 437.22,421.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.22,406.00 to 439.96,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,406.00 to 547.77,421.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 547.77,406.00 to 776.44,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 776.44,406.00 to 780.00,421.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.2 %" at 788.00,413.50 left font ",12" textcolor rgb "#000000" front
set label "4 computing threads" at 8.00,444.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 74 %" at 182.00,469.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,462.00 to 421.45,477.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 421.55,462.00 to 440.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,462.00 to 531.28,477.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.28,462.00 to 780.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "7.4 %" at 788.00,469.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 77 %" at 182.00,491.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,484.00 to 381.19,499.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 381.19,484.00 to 384.39,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 384.39,484.00 to 440.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,484.00 to 543.59,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 543.59,484.00 to 780.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "23.5 %" at 788.00,491.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 75 %" at 182.00,513.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,506.00 to 423.07,521.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 423.19,506.00 to 440.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,506.00 to 531.91,521.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.91,506.00 to 780.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "6.8 %" at 788.00,513.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 71 %" at 182.00,535.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,528.00 to 417.26,543.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 417.43,528.00 to 418.31,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 418.31,528.00 to 440.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,528.00 to 531.88,543.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.88,528.00 to 541.62,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 541.62,528.00 to 780.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.1 %" at 788.00,535.50 left font ",12" textcolor rgb "#000000" front
set label "3 computing threads beside one that does I/O" at 8.00,566.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 66 %" at 182.00,591.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,584.00 to 410.40,599.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 410.57,584.00 to 440.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,584.00 to 531.46,599.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 531.46,584.00 to 780.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "11.8 %" at 788.00,591.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 68 %" at 182.00,613.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,606.00 to 402.61,621.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 402.61,606.00 to 403.36,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 403.36,606.00 to 440.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,606.00 to 535.03,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 535.03,606.00 to 780.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "15.0 %" at 788.00,613.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 72 %" at 182.00,635.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,628.00 to 426.03,643.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 426.03,628.00 to 427.27,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 427.27,628.00 to 440.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,628.00 to 552.10,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 552.10,628.00 to 780.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "5.6 %" at 788.00,635.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 66 %" at 182.00,657.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,650.00 to 417.26,665.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 417.26,650.00 to 417.53,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 417.53,650.00 to 418.63,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 418.63,650.00 to 440.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,650.00 to 533.00,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 533.00,650.00 to 544.99,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 544.99,650.00 to 780.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.1 %" at 788.00,657.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 3 computing threads" at 8.00,688.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 99 %" at 182.00,713.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,706.00 to 436.09,721.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.09,706.00 to 436.58,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.58,706.00 to 440.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,706.00 to 561.15,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 561.15,706.00 to 780.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.6 %" at 788.00,713.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 96 %" at 182.00,735.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,728.00 to 278.07,743.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 278.25,728.00 to 440.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,728.00 to 530.27,743.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.27,728.00 to 780.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "64.8 %" at 788.00,735.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 8.6 %" at 182.00,757.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,750.00 to 279.12,765.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 279.12,750.00 to 438.74,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.74,750.00 to 440.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,750.00 to 778.04,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.04,750.00 to 780.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "63.4 %" at 788.00,757.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 99 %" at 182.00,779.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,772.00 to 415.75,787.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 415.81,772.00 to 416.41,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 416.41,772.00 to 440.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,772.00 to 530.67,787.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.67,772.00 to 536.80,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 536.80,772.00 to 780.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.7 %" at 788.00,779.50 left font ",12" textcolor rgb "#000000" front
plot NaN notitle
