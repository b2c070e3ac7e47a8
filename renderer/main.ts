import { mount } from 'svelte';
import App from './App.svelte';
import { connect } from './api/connect.ts';
import { Shell } from './shell/shell.svelte.ts';
import './styles/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app.');

const { client, host } = connect();
const shell = new Shell(client, host);
await shell.start();
mount(App, { target, props: { shell } });
