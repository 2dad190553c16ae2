// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `did_pool`.
pub type DidPool = rt::Value;
