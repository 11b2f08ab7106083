document.querySelector('#app')?.append('Lede')
