//! Tests of the codec on hand-written models of the generated form.

mod decode;
mod encode;
mod marks;
mod sample;
mod temporal;
