# Made by lab report.  Draws reference_counts.svg into the current directory.
set encoding utf8
set terminal svg size 900,554 noenhanced font "sans,12" background "#ffffff"
set output "reference_counts.svg"
unset border
unset tics
unset key
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:900]
set yrange [554:0]
set object rectangle from 16.00,49.00 to 836.00,68.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,87.00 to 836.00,106.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,125.00 to 836.00,144.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,163.00 to 836.00,182.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,201.00 to 836.00,220.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,239.00 to 836.00,258.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,277.00 to 836.00,296.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,315.00 to 836.00,334.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,353.00 to 836.00,372.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,391.00 to 836.00,410.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,429.00 to 836.00,448.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,467.00 to 836.00,486.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 16.00,505.00 to 836.00,524.00 front fillcolor rgb "#e4e4e4" fillstyle solid noborder
set object rectangle from 300.00,8.00 to 313.00,21.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "held by a name" at 320.00,15.00 left font ",12" textcolor rgb "#000000" front
set object rectangle from 470.00,8.00 to 483.00,21.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "held by a container" at 490.00,15.00 left font ",12" textcolor rgb "#000000" front
set label "after this line" at 24.00,38.00 left font ",12" textcolor rgb "#000000" front
set label "references to x" at 300.00,38.00 left font ",12" textcolor rgb "#000000" front
set label "references to y" at 470.00,38.00 left font ",12" textcolor rgb "#000000" front
set label "references to l" at 640.00,38.00 left font ",12" textcolor rgb "#000000" front
set label "x = Node()" at 24.00,58.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,58.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,52.00 to 329.00,65.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "y = x" at 24.00,77.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,77.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,71.00 to 329.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,71.00 to 346.00,84.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "del y" at 24.00,96.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,96.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,90.00 to 329.00,103.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "y = x" at 24.00,115.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,115.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,109.00 to 329.00,122.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,109.00 to 346.00,122.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "y = Node()" at 24.00,134.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,134.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,128.00 to 329.00,141.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "1" at 470.00,134.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,128.00 to 499.00,141.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "f(x): inside f" at 24.00,153.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,153.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,147.00 to 329.00,160.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,147.00 to 346.00,160.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "f(x): returned" at 24.00,172.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,172.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,166.00 to 329.00,179.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "g(x): inside g" at 24.00,191.50 left font ",12" textcolor rgb "#000000" front
set label "3" at 300.00,191.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,185.00 to 329.00,198.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,185.00 to 346.00,198.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 350.00,185.00 to 363.00,198.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "g(x): returned" at 24.00,210.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,210.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,204.00 to 329.00,217.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "h(): returned" at 24.00,229.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,229.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,223.00 to 329.00,236.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "1" at 470.00,229.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,223.00 to 499.00,236.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "s = {x, y}" at 24.00,248.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,248.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,242.00 to 329.00,255.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,242.00 to 346.00,255.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "2" at 470.00,248.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,242.00 to 499.00,255.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 503.00,242.00 to 516.00,255.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "s.add(x)  # it is in there already" at 24.00,267.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,267.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,261.00 to 329.00,274.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,261.00 to 346.00,274.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "del s" at 24.00,286.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,286.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,280.00 to 329.00,293.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "1" at 470.00,286.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,280.00 to 499.00,293.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "l = [x, x]" at 24.00,305.50 left font ",12" textcolor rgb "#000000" front
set label "3" at 300.00,305.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,299.00 to 329.00,312.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,299.00 to 346.00,312.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 350.00,299.00 to 363.00,312.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "l[0] = y" at 24.00,324.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,324.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,318.00 to 329.00,331.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,318.00 to 346.00,331.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "2" at 470.00,324.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,318.00 to 499.00,331.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 503.00,318.00 to 516.00,331.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "outer = [l]" at 24.00,343.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 640.00,343.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 656.00,337.00 to 669.00,350.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 673.00,337.00 to 686.00,350.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "2" at 300.00,343.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,337.00 to 329.00,350.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,337.00 to 346.00,350.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "del l" at 24.00,362.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,362.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,356.00 to 329.00,369.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,356.00 to 346.00,369.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "del outer" at 24.00,381.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,381.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,375.00 to 329.00,388.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "1" at 470.00,381.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 486.00,375.00 to 499.00,388.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "d = {'first': x}" at 24.00,400.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,400.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,394.00 to 329.00,407.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,394.00 to 346.00,407.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "d[x] = x" at 24.00,419.50 left font ",12" textcolor rgb "#000000" front
set label "4" at 300.00,419.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,413.00 to 329.00,426.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,413.00 to 346.00,426.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 350.00,413.00 to 363.00,426.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set object rectangle from 367.00,413.00 to 380.00,426.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "d.clear()" at 24.00,438.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,438.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,432.00 to 329.00,445.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "y.next = x" at 24.00,457.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,457.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,451.00 to 329.00,464.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,451.00 to 346.00,464.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "del y.next" at 24.00,476.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,476.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,470.00 to 329.00,483.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "for item in [x]: inside" at 24.00,495.50 left font ",12" textcolor rgb "#000000" front
set label "3" at 300.00,495.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,489.00 to 329.00,502.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,489.00 to 346.00,502.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 350.00,489.00 to 363.00,502.00 front fillcolor rgb "#0072b2" fillstyle pattern 2 border rgb "#000000" linewidth 1
set label "for item in [x]: after it" at 24.00,514.50 left font ",12" textcolor rgb "#000000" front
set label "2" at 300.00,514.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,508.00 to 329.00,521.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set object rectangle from 333.00,508.00 to 346.00,521.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
set label "del item" at 24.00,533.50 left font ",12" textcolor rgb "#000000" front
set label "1" at 300.00,533.50 left font ",12" textcolor rgb "#000000" front
set object rectangle from 316.00,527.00 to 329.00,540.00 front fillcolor rgb "#ffffff" fillstyle solid border rgb "#000000" linewidth 1
plot NaN notitle
