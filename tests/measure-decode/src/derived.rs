//! The models of the page through serde derive, made by the build script.

use serde::{Deserialize, Serialize};

include!(concat!(env!("OUT_DIR"), "/derived.rs"));
