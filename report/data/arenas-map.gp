# Made by lab report.  Draws arenas-map.svg into the current directory.
set encoding utf8
set terminal svg size 900,974 noenhanced font "sans,12" background "#ffffff"
set output "arenas-map.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [974:0]
set object rectangle from 12.00,14.00 to 34.00,27.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "in use, 48-byte blocks" at 40.00,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 209.20,14.00 to 231.20,27.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set label "in use, 128-byte blocks" at 237.20,21.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 413.00,14.00 to 435.00,27.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "free places of a pool (no box: a free pool)" at 441.00,21.00 left font ",12" textcolor rgb "#000000" front
set label "Step 1: one block takes a pool, the pool an arena" at 12.00,54.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,70.00 to 132.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,71.00 to 26.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,80.00 to 26.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,201.00 center font ",11" textcolor rgb "#000000" front
set label "Step 2: another size takes another pool" at 462.00,54.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,70.00 to 582.00,190.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,71.00 to 476.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,80.00 to 476.00,84.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,71.00 to 491.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,80.00 to 491.00,84.00 front fillcolor rgb "#222222" fillstyle solid noborder
set label "arena 1" at 522.00,201.00 center font ",11" textcolor rgb "#000000" front
set label "Step 3: a full pool, and one block more" at 12.00,240.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,256.00 to 132.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,257.00 to 26.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,257.00 to 41.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,266.00 to 41.00,270.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 43.00,257.00 to 56.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,266.00 to 56.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,387.00 center font ",11" textcolor rgb "#000000" front
set label "Step 4: the arena is full" at 462.00,240.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,256.00 to 582.00,376.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,257.00 to 476.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,257.00 to 491.00,270.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,266.00 to 491.00,270.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 493.00,257.00 to 506.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,257.00 to 521.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,257.00 to 536.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,257.00 to 551.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,257.00 to 566.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,257.00 to 581.00,270.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,272.00 to 476.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,272.00 to 491.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,272.00 to 506.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,272.00 to 521.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,272.00 to 536.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,272.00 to 551.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,272.00 to 566.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,272.00 to 581.00,285.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,287.00 to 476.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,287.00 to 491.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,287.00 to 506.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,287.00 to 521.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,287.00 to 536.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,287.00 to 551.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,287.00 to 566.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,287.00 to 581.00,300.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,302.00 to 476.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,302.00 to 491.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,302.00 to 506.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,302.00 to 521.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,302.00 to 536.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,302.00 to 551.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,302.00 to 566.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,302.00 to 581.00,315.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,317.00 to 476.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,317.00 to 491.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,317.00 to 506.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,317.00 to 521.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,317.00 to 536.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,317.00 to 551.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,317.00 to 566.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,317.00 to 581.00,330.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,332.00 to 476.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,332.00 to 491.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,332.00 to 506.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,332.00 to 521.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,332.00 to 536.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,332.00 to 551.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,332.00 to 566.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,332.00 to 581.00,345.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,347.00 to 476.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,347.00 to 491.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,347.00 to 506.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,347.00 to 521.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,347.00 to 536.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,347.00 to 551.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,347.00 to 566.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,347.00 to 581.00,360.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,362.00 to 476.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,362.00 to 491.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,362.00 to 506.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,362.00 to 521.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,362.00 to 536.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,362.00 to 551.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,362.00 to 566.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,362.00 to 581.00,375.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,387.00 center font ",11" textcolor rgb "#000000" front
set label "Step 5: the next block takes a second arena" at 12.00,426.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,442.00 to 132.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,443.00 to 26.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,443.00 to 41.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,452.00 to 41.00,456.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 43.00,443.00 to 56.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,443.00 to 71.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,443.00 to 86.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,443.00 to 101.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,443.00 to 116.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,443.00 to 131.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,458.00 to 26.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,458.00 to 41.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,458.00 to 56.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,458.00 to 71.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,458.00 to 86.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,458.00 to 101.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,458.00 to 116.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,458.00 to 131.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,473.00 to 26.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,473.00 to 41.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,473.00 to 56.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,473.00 to 71.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,473.00 to 86.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,473.00 to 101.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,473.00 to 116.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,473.00 to 131.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,488.00 to 26.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,488.00 to 41.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,488.00 to 56.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,488.00 to 71.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,488.00 to 86.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,488.00 to 101.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,488.00 to 116.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,488.00 to 131.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,503.00 to 26.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,503.00 to 41.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,503.00 to 56.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,503.00 to 71.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,503.00 to 86.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,503.00 to 101.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,503.00 to 116.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,503.00 to 131.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,518.00 to 26.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,518.00 to 41.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,518.00 to 56.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,518.00 to 71.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,518.00 to 86.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,518.00 to 101.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,518.00 to 116.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,518.00 to 131.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,533.00 to 26.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,533.00 to 41.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,533.00 to 56.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,533.00 to 71.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,533.00 to 86.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,533.00 to 101.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,533.00 to 116.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,533.00 to 131.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,548.00 to 26.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,548.00 to 41.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,548.00 to 56.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,548.00 to 71.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,548.00 to 86.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,548.00 to 101.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,548.00 to 116.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,548.00 to 131.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 72.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,442.00 to 272.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,443.00 to 166.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,452.00 to 166.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 2" at 212.00,573.00 center font ",11" textcolor rgb "#000000" front
set label "Step 6: a third one, half filled" at 462.00,426.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,442.00 to 582.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,443.00 to 476.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,443.00 to 491.00,456.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,452.00 to 491.00,456.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 493.00,443.00 to 506.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,443.00 to 521.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,443.00 to 536.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,443.00 to 551.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,443.00 to 566.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,443.00 to 581.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,458.00 to 476.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,458.00 to 491.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,458.00 to 506.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,458.00 to 521.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,458.00 to 536.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,458.00 to 551.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,458.00 to 566.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,458.00 to 581.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,473.00 to 476.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,473.00 to 491.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,473.00 to 506.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,473.00 to 521.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,473.00 to 536.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,473.00 to 551.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,473.00 to 566.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,473.00 to 581.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,488.00 to 476.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,488.00 to 491.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,488.00 to 506.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,488.00 to 521.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,488.00 to 536.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,488.00 to 551.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,488.00 to 566.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,488.00 to 581.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,503.00 to 476.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,503.00 to 491.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,503.00 to 506.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,503.00 to 521.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,503.00 to 536.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,503.00 to 551.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,503.00 to 566.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,503.00 to 581.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,518.00 to 476.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,518.00 to 491.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,518.00 to 506.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,518.00 to 521.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,518.00 to 536.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,518.00 to 551.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,518.00 to 566.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,518.00 to 581.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,533.00 to 476.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,533.00 to 491.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,533.00 to 506.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,533.00 to 521.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,533.00 to 536.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,533.00 to 551.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,533.00 to 566.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,533.00 to 581.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,548.00 to 476.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,548.00 to 491.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,548.00 to 506.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,548.00 to 521.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,548.00 to 536.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,548.00 to 551.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,548.00 to 566.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,548.00 to 581.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 1" at 522.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 602.00,442.00 to 722.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,443.00 to 616.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,443.00 to 631.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,443.00 to 646.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,443.00 to 661.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,443.00 to 676.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,443.00 to 691.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,443.00 to 706.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,443.00 to 721.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,458.00 to 616.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,458.00 to 631.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,458.00 to 646.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,458.00 to 661.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,458.00 to 676.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,458.00 to 691.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,458.00 to 706.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,458.00 to 721.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,473.00 to 616.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,473.00 to 631.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,473.00 to 646.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,473.00 to 661.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,473.00 to 676.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,473.00 to 691.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,473.00 to 706.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,473.00 to 721.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,488.00 to 616.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,488.00 to 631.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,488.00 to 646.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,488.00 to 661.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,488.00 to 676.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,488.00 to 691.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,488.00 to 706.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,488.00 to 721.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,503.00 to 616.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,503.00 to 631.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,503.00 to 646.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,503.00 to 661.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,503.00 to 676.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,503.00 to 691.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,503.00 to 706.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,503.00 to 721.00,516.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,518.00 to 616.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,518.00 to 631.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,518.00 to 646.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,518.00 to 661.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,518.00 to 676.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,518.00 to 691.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,518.00 to 706.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,518.00 to 721.00,531.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,533.00 to 616.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,533.00 to 631.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,533.00 to 646.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,533.00 to 661.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,533.00 to 676.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,533.00 to 691.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,533.00 to 706.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,533.00 to 721.00,546.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 603.00,548.00 to 616.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 618.00,548.00 to 631.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 633.00,548.00 to 646.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 648.00,548.00 to 661.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 663.00,548.00 to 676.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 678.00,548.00 to 691.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 693.00,548.00 to 706.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 708.00,548.00 to 721.00,561.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 2" at 662.00,573.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,442.00 to 862.00,562.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,443.00 to 756.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 758.00,443.00 to 771.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 773.00,443.00 to 786.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 788.00,443.00 to 801.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 803.00,443.00 to 816.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 818.00,443.00 to 831.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 833.00,443.00 to 846.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 848.00,443.00 to 861.00,456.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,458.00 to 756.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 758.00,458.00 to 771.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 773.00,458.00 to 786.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 788.00,458.00 to 801.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 803.00,458.00 to 816.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 818.00,458.00 to 831.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 833.00,458.00 to 846.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 848.00,458.00 to 861.00,471.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,473.00 to 756.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 758.00,473.00 to 771.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 773.00,473.00 to 786.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 788.00,473.00 to 801.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 803.00,473.00 to 816.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 818.00,473.00 to 831.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 833.00,473.00 to 846.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 848.00,473.00 to 861.00,486.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 743.00,488.00 to 756.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 758.00,488.00 to 771.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 773.00,488.00 to 786.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 788.00,488.00 to 801.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 803.00,488.00 to 816.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 818.00,488.00 to 831.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 833.00,488.00 to 846.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 848.00,488.00 to 861.00,501.00 front fillcolor rgb "#a8a8a8" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3" at 802.00,573.00 center font ",11" textcolor rgb "#000000" front
set label "Step 7: every second block is freed" at 12.00,612.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,628.00 to 132.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,629.00 to 26.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,635.50 to 26.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,629.00 to 41.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,638.00 to 41.00,642.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 43.00,629.00 to 56.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,635.50 to 56.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,629.00 to 71.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,635.50 to 71.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,629.00 to 86.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,635.50 to 86.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,629.00 to 101.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,635.50 to 101.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,629.00 to 116.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,635.50 to 116.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,629.00 to 131.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,635.50 to 131.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,644.00 to 26.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,650.50 to 26.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,644.00 to 41.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,650.50 to 41.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,644.00 to 56.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,650.50 to 56.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,644.00 to 71.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,650.50 to 71.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,644.00 to 86.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,650.50 to 86.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,644.00 to 101.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,650.50 to 101.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,644.00 to 116.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,650.50 to 116.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,644.00 to 131.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,650.50 to 131.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,659.00 to 26.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,665.50 to 26.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,659.00 to 41.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,665.50 to 41.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,659.00 to 56.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,665.50 to 56.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,659.00 to 71.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,665.50 to 71.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,659.00 to 86.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,665.50 to 86.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,659.00 to 101.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,665.50 to 101.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,659.00 to 116.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,665.50 to 116.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,659.00 to 131.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,665.50 to 131.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,674.00 to 26.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,680.50 to 26.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,674.00 to 41.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,680.50 to 41.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,674.00 to 56.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,680.50 to 56.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,674.00 to 71.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,680.50 to 71.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,674.00 to 86.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,680.50 to 86.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,674.00 to 101.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,680.50 to 101.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,674.00 to 116.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,680.50 to 116.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,674.00 to 131.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,680.50 to 131.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,689.00 to 26.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,695.50 to 26.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,689.00 to 41.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,695.50 to 41.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,689.00 to 56.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,695.50 to 56.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,689.00 to 71.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,695.50 to 71.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,689.00 to 86.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,695.50 to 86.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,689.00 to 101.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,695.50 to 101.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,689.00 to 116.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,695.50 to 116.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,689.00 to 131.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,695.50 to 131.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,704.00 to 26.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,710.50 to 26.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,704.00 to 41.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,710.50 to 41.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,704.00 to 56.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,710.50 to 56.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,704.00 to 71.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,710.50 to 71.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,704.00 to 86.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,710.50 to 86.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,704.00 to 101.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,710.50 to 101.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,704.00 to 116.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,710.50 to 116.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,704.00 to 131.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,710.50 to 131.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,719.00 to 26.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,725.50 to 26.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,719.00 to 41.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,725.50 to 41.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,719.00 to 56.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,725.50 to 56.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,719.00 to 71.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,725.50 to 71.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,719.00 to 86.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,725.50 to 86.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,719.00 to 101.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,725.50 to 101.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,719.00 to 116.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,725.50 to 116.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,719.00 to 131.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,725.50 to 131.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,734.00 to 26.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,740.50 to 26.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,734.00 to 41.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,740.50 to 41.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,734.00 to 56.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,740.50 to 56.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,734.00 to 71.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,740.50 to 71.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,734.00 to 86.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,740.50 to 86.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,734.00 to 101.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,740.50 to 101.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,734.00 to 116.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,740.50 to 116.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,734.00 to 131.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,740.50 to 131.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 152.00,628.00 to 272.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,629.00 to 166.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,635.50 to 166.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,629.00 to 181.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,635.50 to 181.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,629.00 to 196.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,635.50 to 196.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,629.00 to 211.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,635.50 to 211.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,629.00 to 226.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,635.50 to 226.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,629.00 to 241.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,635.50 to 241.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,629.00 to 256.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,635.50 to 256.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,629.00 to 271.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,635.50 to 271.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,644.00 to 166.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,650.50 to 166.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,644.00 to 181.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,650.50 to 181.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,644.00 to 196.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,650.50 to 196.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,644.00 to 211.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,650.50 to 211.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,644.00 to 226.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,650.50 to 226.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,644.00 to 241.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,650.50 to 241.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,644.00 to 256.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,650.50 to 256.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,644.00 to 271.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,650.50 to 271.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,659.00 to 166.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,665.50 to 166.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,659.00 to 181.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,665.50 to 181.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,659.00 to 196.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,665.50 to 196.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,659.00 to 211.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,665.50 to 211.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,659.00 to 226.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,665.50 to 226.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,659.00 to 241.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,665.50 to 241.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,659.00 to 256.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,665.50 to 256.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,659.00 to 271.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,665.50 to 271.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,674.00 to 166.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,680.50 to 166.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,674.00 to 181.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,680.50 to 181.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,674.00 to 196.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,680.50 to 196.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,674.00 to 211.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,680.50 to 211.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,674.00 to 226.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,680.50 to 226.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,674.00 to 241.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,680.50 to 241.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,674.00 to 256.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,680.50 to 256.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,674.00 to 271.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,680.50 to 271.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,689.00 to 166.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,695.50 to 166.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,689.00 to 181.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,695.50 to 181.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,689.00 to 196.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,695.50 to 196.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,689.00 to 211.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,695.50 to 211.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,689.00 to 226.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,695.50 to 226.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,689.00 to 241.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,695.50 to 241.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,689.00 to 256.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,695.50 to 256.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,689.00 to 271.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,695.50 to 271.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,704.00 to 166.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,710.50 to 166.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,704.00 to 181.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,710.50 to 181.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,704.00 to 196.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,710.50 to 196.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,704.00 to 211.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,710.50 to 211.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,704.00 to 226.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,710.50 to 226.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,704.00 to 241.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,710.50 to 241.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,704.00 to 256.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,710.50 to 256.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,704.00 to 271.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,710.50 to 271.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,719.00 to 166.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,725.50 to 166.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,719.00 to 181.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,725.50 to 181.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,719.00 to 196.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,725.50 to 196.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,719.00 to 211.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,725.50 to 211.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,719.00 to 226.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,725.50 to 226.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,719.00 to 241.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,725.50 to 241.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,719.00 to 256.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,725.50 to 256.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,719.00 to 271.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,725.50 to 271.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 153.00,734.00 to 166.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 153.00,740.50 to 166.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 168.00,734.00 to 181.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 168.00,740.50 to 181.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 183.00,734.00 to 196.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 183.00,740.50 to 196.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 198.00,734.00 to 211.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 198.00,740.50 to 211.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 213.00,734.00 to 226.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 213.00,740.50 to 226.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 228.00,734.00 to 241.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 228.00,740.50 to 241.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 243.00,734.00 to 256.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 243.00,740.50 to 256.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 258.00,734.00 to 271.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 258.00,740.50 to 271.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 2" at 212.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 292.00,628.00 to 412.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,629.00 to 306.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,635.50 to 306.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 308.00,629.00 to 321.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 308.00,635.50 to 321.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 323.00,629.00 to 336.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 323.00,635.50 to 336.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 338.00,629.00 to 351.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 338.00,635.50 to 351.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.00,629.00 to 366.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 353.00,635.50 to 366.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 368.00,629.00 to 381.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 368.00,635.50 to 381.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 383.00,629.00 to 396.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 383.00,635.50 to 396.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 398.00,629.00 to 411.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 398.00,635.50 to 411.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 293.00,644.00 to 306.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,650.50 to 306.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 308.00,644.00 to 321.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 308.00,650.50 to 321.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 323.00,644.00 to 336.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 323.00,650.50 to 336.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 338.00,644.00 to 351.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 338.00,650.50 to 351.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.00,644.00 to 366.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 353.00,650.50 to 366.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 368.00,644.00 to 381.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 368.00,650.50 to 381.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 383.00,644.00 to 396.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 383.00,650.50 to 396.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 398.00,644.00 to 411.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 398.00,650.50 to 411.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 293.00,659.00 to 306.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,665.50 to 306.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 308.00,659.00 to 321.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 308.00,665.50 to 321.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 323.00,659.00 to 336.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 323.00,665.50 to 336.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 338.00,659.00 to 351.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 338.00,665.50 to 351.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.00,659.00 to 366.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 353.00,665.50 to 366.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 368.00,659.00 to 381.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 368.00,665.50 to 381.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 383.00,659.00 to 396.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 383.00,665.50 to 396.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 398.00,659.00 to 411.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 398.00,665.50 to 411.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 293.00,674.00 to 306.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 293.00,680.50 to 306.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 308.00,674.00 to 321.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 308.00,680.50 to 321.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 323.00,674.00 to 336.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 323.00,680.50 to 336.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 338.00,674.00 to 351.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 338.00,680.50 to 351.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 353.00,674.00 to 366.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 353.00,680.50 to 366.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 368.00,674.00 to 381.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 368.00,680.50 to 381.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 383.00,674.00 to 396.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 383.00,680.50 to 396.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 398.00,674.00 to 411.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 398.00,680.50 to 411.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 3" at 352.00,759.00 center font ",11" textcolor rgb "#000000" front
set label "Step 8: two arenas become empty" at 462.00,612.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 462.00,628.00 to 582.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,629.00 to 476.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,635.50 to 476.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,629.00 to 491.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,638.00 to 491.00,642.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 493.00,629.00 to 506.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,635.50 to 506.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,629.00 to 521.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,635.50 to 521.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,629.00 to 536.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,635.50 to 536.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,629.00 to 551.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,635.50 to 551.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,629.00 to 566.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,635.50 to 566.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,629.00 to 581.00,642.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,635.50 to 581.00,642.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,644.00 to 476.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,650.50 to 476.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,644.00 to 491.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,650.50 to 491.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,644.00 to 506.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,650.50 to 506.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,644.00 to 521.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,650.50 to 521.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,644.00 to 536.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,650.50 to 536.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,644.00 to 551.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,650.50 to 551.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,644.00 to 566.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,650.50 to 566.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,644.00 to 581.00,657.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,650.50 to 581.00,657.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,659.00 to 476.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,665.50 to 476.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,659.00 to 491.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,665.50 to 491.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,659.00 to 506.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,665.50 to 506.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,659.00 to 521.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,665.50 to 521.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,659.00 to 536.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,665.50 to 536.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,659.00 to 551.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,665.50 to 551.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,659.00 to 566.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,665.50 to 566.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,659.00 to 581.00,672.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,665.50 to 581.00,672.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,674.00 to 476.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,680.50 to 476.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,674.00 to 491.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,680.50 to 491.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,674.00 to 506.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,680.50 to 506.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,674.00 to 521.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,680.50 to 521.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,674.00 to 536.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,680.50 to 536.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,674.00 to 551.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,680.50 to 551.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,674.00 to 566.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,680.50 to 566.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,674.00 to 581.00,687.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,680.50 to 581.00,687.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,689.00 to 476.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,695.50 to 476.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,689.00 to 491.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,695.50 to 491.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,689.00 to 506.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,695.50 to 506.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,689.00 to 521.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,695.50 to 521.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,689.00 to 536.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,695.50 to 536.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,689.00 to 551.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,695.50 to 551.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,689.00 to 566.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,695.50 to 566.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,689.00 to 581.00,702.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,695.50 to 581.00,702.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,704.00 to 476.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,710.50 to 476.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,704.00 to 491.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,710.50 to 491.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,704.00 to 506.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,710.50 to 506.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,704.00 to 521.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,710.50 to 521.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,704.00 to 536.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,710.50 to 536.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,704.00 to 551.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,710.50 to 551.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,704.00 to 566.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,710.50 to 566.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,704.00 to 581.00,717.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,710.50 to 581.00,717.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,719.00 to 476.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,725.50 to 476.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,719.00 to 491.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,725.50 to 491.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,719.00 to 506.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,725.50 to 506.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,719.00 to 521.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,725.50 to 521.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,719.00 to 536.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,725.50 to 536.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,719.00 to 551.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,725.50 to 551.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,719.00 to 566.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,725.50 to 566.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,719.00 to 581.00,732.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,725.50 to 581.00,732.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 463.00,734.00 to 476.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 463.00,740.50 to 476.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 478.00,734.00 to 491.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 478.00,740.50 to 491.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 493.00,734.00 to 506.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 493.00,740.50 to 506.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 508.00,734.00 to 521.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 508.00,740.50 to 521.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 523.00,734.00 to 536.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 523.00,740.50 to 536.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 538.00,734.00 to 551.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 538.00,740.50 to 551.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 553.00,734.00 to 566.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 553.00,740.50 to 566.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 568.00,734.00 to 581.00,747.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 568.00,740.50 to 581.00,747.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 522.00,759.00 center font ",11" textcolor rgb "#000000" front
set arrow from 602.00,628.00 to 722.00,628.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 722.00,628.00 to 722.00,748.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 722.00,748.00 to 602.00,748.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 602.00,748.00 to 602.00,628.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 662.00,680.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 662.00,696.00 center font ",11" textcolor rgb "#000000" front
set label "arena 2" at 662.00,759.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,628.00 to 862.00,748.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3, kept" at 802.00,759.00 center font ",11" textcolor rgb "#000000" front
set label "Step 9: an empty pool serves another size" at 12.00,798.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 12.00,814.00 to 132.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,815.00 to 26.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,821.50 to 26.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,815.00 to 41.00,828.00 front fillcolor rgb "#222222" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,815.00 to 56.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,824.00 to 56.00,828.00 front fillcolor rgb "#222222" fillstyle solid noborder
set object rectangle from 58.00,815.00 to 71.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,821.50 to 71.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,815.00 to 86.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,821.50 to 86.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,815.00 to 101.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,821.50 to 101.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,815.00 to 116.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,821.50 to 116.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,815.00 to 131.00,828.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,821.50 to 131.00,828.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,830.00 to 26.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,836.50 to 26.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,830.00 to 41.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,836.50 to 41.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,830.00 to 56.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,836.50 to 56.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,830.00 to 71.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,836.50 to 71.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,830.00 to 86.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,836.50 to 86.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,830.00 to 101.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,836.50 to 101.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,830.00 to 116.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,836.50 to 116.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,830.00 to 131.00,843.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,836.50 to 131.00,843.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,845.00 to 26.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,851.50 to 26.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,845.00 to 41.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,851.50 to 41.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,845.00 to 56.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,851.50 to 56.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,845.00 to 71.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,851.50 to 71.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,845.00 to 86.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,851.50 to 86.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,845.00 to 101.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,851.50 to 101.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,845.00 to 116.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,851.50 to 116.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,845.00 to 131.00,858.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,851.50 to 131.00,858.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,860.00 to 26.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,866.50 to 26.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,860.00 to 41.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,866.50 to 41.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,860.00 to 56.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,866.50 to 56.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,860.00 to 71.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,866.50 to 71.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,860.00 to 86.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,866.50 to 86.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,860.00 to 101.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,866.50 to 101.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,860.00 to 116.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,866.50 to 116.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,860.00 to 131.00,873.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,866.50 to 131.00,873.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,875.00 to 26.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,881.50 to 26.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,875.00 to 41.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,881.50 to 41.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,875.00 to 56.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,881.50 to 56.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,875.00 to 71.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,881.50 to 71.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,875.00 to 86.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,881.50 to 86.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,875.00 to 101.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,881.50 to 101.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,875.00 to 116.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,881.50 to 116.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,875.00 to 131.00,888.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,881.50 to 131.00,888.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,890.00 to 26.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,896.50 to 26.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,890.00 to 41.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,896.50 to 41.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,890.00 to 56.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,896.50 to 56.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,890.00 to 71.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,896.50 to 71.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,890.00 to 86.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,896.50 to 86.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,890.00 to 101.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,896.50 to 101.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,890.00 to 116.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,896.50 to 116.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,890.00 to 131.00,903.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,896.50 to 131.00,903.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,905.00 to 26.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,911.50 to 26.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,905.00 to 41.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,911.50 to 41.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,905.00 to 56.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,911.50 to 56.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,905.00 to 71.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,911.50 to 71.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,905.00 to 86.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,911.50 to 86.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,905.00 to 101.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,911.50 to 101.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,905.00 to 116.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,911.50 to 116.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,905.00 to 131.00,918.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,911.50 to 131.00,918.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 13.00,920.00 to 26.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 13.00,926.50 to 26.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 28.00,920.00 to 41.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 28.00,926.50 to 41.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 43.00,920.00 to 56.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 43.00,926.50 to 56.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 58.00,920.00 to 71.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 58.00,926.50 to 71.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 73.00,920.00 to 86.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 73.00,926.50 to 86.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 88.00,920.00 to 101.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 88.00,926.50 to 101.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 103.00,920.00 to 116.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 103.00,926.50 to 116.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set object rectangle from 118.00,920.00 to 131.00,933.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 118.00,926.50 to 131.00,933.00 front fillcolor rgb "#a8a8a8" fillstyle solid noborder
set label "arena 1" at 72.00,945.00 center font ",11" textcolor rgb "#000000" front
set arrow from 152.00,814.00 to 272.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 272.00,814.00 to 272.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 272.00,934.00 to 152.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 152.00,934.00 to 152.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 212.00,866.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 212.00,882.00 center font ",11" textcolor rgb "#000000" front
set label "arena 2" at 212.00,945.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 292.00,814.00 to 412.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3, kept" at 352.00,945.00 center font ",11" textcolor rgb "#000000" front
set label "Step 10: everything is freed" at 462.00,798.00 left font ",12" textcolor rgb "#000000" front
set arrow from 462.00,814.00 to 582.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 582.00,814.00 to 582.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 582.00,934.00 to 462.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 462.00,934.00 to 462.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 522.00,866.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 522.00,882.00 center font ",11" textcolor rgb "#000000" front
set label "arena 1" at 522.00,945.00 center font ",11" textcolor rgb "#000000" front
set arrow from 602.00,814.00 to 722.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 722.00,814.00 to 722.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 722.00,934.00 to 602.00,934.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set arrow from 602.00,934.00 to 602.00,814.00 nohead front linecolor rgb "#000000" linewidth 1.1 dashtype 2
set label "given back" at 662.00,866.00 center font ",11" textcolor rgb "#000000" front
set label "to the system" at 662.00,882.00 center font ",11" textcolor rgb "#000000" front
set label "arena 2" at 662.00,945.00 center font ",11" textcolor rgb "#000000" front
set object rectangle from 742.00,814.00 to 862.00,934.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "arena 3, kept" at 802.00,945.00 center font ",11" textcolor rgb "#000000" front
plot NaN notitle
