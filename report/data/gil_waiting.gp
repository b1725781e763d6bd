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
set object rectangle from 190.00,96.00 to 437.21,111.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.21,96.00 to 439.17,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.17,96.00 to 440.00,111.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,96.00 to 705.93,111.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 705.93,96.00 to 780.00,111.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.1 %" at 788.00,103.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 55 %" at 182.00,125.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,118.00 to 417.97,133.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 417.97,118.00 to 439.66,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.66,118.00 to 440.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,118.00 to 776.15,133.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 776.15,118.00 to 780.00,133.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "8.8 %" at 788.00,125.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 50 %" at 182.00,147.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,140.00 to 438.33,155.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.33,140.00 to 439.88,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,140.00 to 762.56,155.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 762.56,140.00 to 780.00,155.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.7 %" at 788.00,147.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 49 %" at 182.00,169.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,162.00 to 436.58,177.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.58,162.00 to 436.87,177.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.87,162.00 to 439.97,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,162.00 to 551.36,177.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 551.36,162.00 to 778.00,177.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 778.00,162.00 to 780.00,177.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.4 %" at 788.00,169.50 left font ",12" textcolor rgb "#000000" front
set label "1 computing thread beside one that does I/O" at 8.00,200.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 2.3 %" at 182.00,225.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,218.00 to 381.53,233.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 381.53,218.00 to 440.00,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,218.00 to 780.00,233.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "23.4 %" at 788.00,225.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 17 %" at 182.00,247.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,240.00 to 301.94,255.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 301.94,240.00 to 439.66,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.66,240.00 to 440.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,240.00 to 779.39,255.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.39,240.00 to 780.00,255.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "55.2 %" at 788.00,247.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 30 %" at 182.00,269.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,262.00 to 310.33,277.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 310.33,262.00 to 439.04,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.04,262.00 to 440.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,262.00 to 778.14,277.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.14,262.00 to 780.00,277.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "52.0 %" at 788.00,269.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 0.6 %" at 182.00,291.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,284.00 to 296.41,299.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 296.41,284.00 to 328.45,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 328.45,284.00 to 440.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,284.00 to 585.79,299.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 585.79,284.00 to 780.00,299.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "57.3 %" at 788.00,291.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 1 computing thread" at 8.00,322.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 96 %" at 182.00,347.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,340.00 to 438.06,355.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.06,340.00 to 440.00,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 530.00,340.00 to 780.00,355.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "0.8 %" at 788.00,347.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 51 %" at 182.00,369.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,362.00 to 411.68,377.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 411.68,362.00 to 439.45,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.45,362.00 to 440.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,362.00 to 775.11,377.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 775.11,362.00 to 780.00,377.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "11.3 %" at 788.00,369.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 12 %" at 182.00,391.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,384.00 to 240.37,399.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 240.37,384.00 to 439.69,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.69,384.00 to 440.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,384.00 to 779.61,399.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 779.61,384.00 to 780.00,399.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "79.8 %" at 788.00,391.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 96 %" at 182.00,413.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,406.00 to 436.46,421.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.46,406.00 to 436.88,421.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 436.88,406.00 to 439.91,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 530.00,406.00 to 560.28,421.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 560.28,406.00 to 773.45,421.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 773.45,406.00 to 780.00,421.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "1.4 %" at 788.00,413.50 left font ",12" textcolor rgb "#000000" front
set label "4 computing threads" at 8.00,444.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 74 %" at 182.00,469.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,462.00 to 420.96,477.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 420.96,462.00 to 421.27,477.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 421.27,462.00 to 440.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,462.00 to 533.99,477.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 533.99,462.00 to 780.00,477.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "7.6 %" at 788.00,469.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 76 %" at 182.00,491.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,484.00 to 362.59,499.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 362.59,484.00 to 363.50,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 363.50,484.00 to 440.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,484.00 to 532.94,499.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.94,484.00 to 780.00,499.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "31.0 %" at 788.00,491.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 75 %" at 182.00,513.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,506.00 to 419.15,521.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 419.15,506.00 to 419.44,521.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 419.44,506.00 to 440.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,506.00 to 533.53,521.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 533.53,506.00 to 780.00,521.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "8.3 %" at 788.00,513.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 72 %" at 182.00,535.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,528.00 to 416.36,543.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 416.36,528.00 to 416.59,543.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 416.59,528.00 to 417.74,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 417.74,528.00 to 440.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,528.00 to 532.45,543.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.45,528.00 to 544.64,543.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 544.64,528.00 to 780.00,543.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.5 %" at 788.00,535.50 left font ",12" textcolor rgb "#000000" front
set label "3 computing threads beside one that does I/O" at 8.00,566.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 66 %" at 182.00,591.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,584.00 to 415.13,599.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 415.13,584.00 to 415.41,599.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 415.41,584.00 to 440.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,584.00 to 532.80,599.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 532.80,584.00 to 780.00,599.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "9.9 %" at 788.00,591.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 68 %" at 182.00,613.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,606.00 to 389.39,621.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 389.39,606.00 to 390.62,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 390.62,606.00 to 440.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,606.00 to 536.06,621.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 536.06,606.00 to 780.00,621.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "20.2 %" at 788.00,613.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 77 %" at 182.00,635.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,628.00 to 418.42,643.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 418.42,628.00 to 425.09,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 425.09,628.00 to 440.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,628.00 to 607.25,643.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 607.25,628.00 to 780.00,643.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "8.6 %" at 788.00,635.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 65 %" at 182.00,657.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,650.00 to 426.05,665.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 426.05,650.00 to 426.35,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 426.35,650.00 to 427.54,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 427.54,650.00 to 440.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,650.00 to 535.27,665.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 535.27,650.00 to 556.71,665.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 556.71,650.00 to 780.00,665.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "5.6 %" at 788.00,657.50 left font ",12" textcolor rgb "#000000" front
set label "the thread that does I/O beside 3 computing threads" at 8.00,688.00 left font ",13" textcolor rgb "#000000" front
set label "timed-forced, waits 97 %" at 182.00,713.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,706.00 to 437.69,721.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 437.69,706.00 to 439.28,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 439.28,706.00 to 440.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,706.00 to 701.75,721.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 701.75,706.00 to 780.00,721.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "0.9 %" at 788.00,713.50 left font ",12" textcolor rgb "#000000" front
set label "fifo, waits 96 %" at 182.00,735.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,728.00 to 318.29,743.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 318.34,728.00 to 440.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.12,728.00 to 780.00,743.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "48.7 %" at 788.00,735.50 left font ",12" textcolor rgb "#000000" front
set label "boost, waits 12 %" at 182.00,757.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,750.00 to 269.79,765.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 269.79,750.00 to 438.95,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 438.95,750.00 to 440.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.00,750.00 to 778.46,765.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 778.46,750.00 to 780.00,765.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "68.2 %" at 788.00,757.50 left font ",12" textcolor rgb "#000000" front
set label "spin, waits 99 %" at 182.00,779.50 right font ",12" textcolor rgb "#000000" front
set object rectangle from 190.00,772.00 to 385.58,787.00 front fillcolor rgb "#e4e4e4" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 385.62,772.00 to 386.29,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 386.29,772.00 to 440.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set object rectangle from 530.18,772.00 to 533.23,787.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 533.23,772.00 to 780.00,787.00 front fillcolor rgb "#d55e00" fillstyle pattern 5 border rgb "#000000" linewidth 1
set label "21.8 %" at 788.00,779.50 left font ",12" textcolor rgb "#000000" front
plot NaN notitle
