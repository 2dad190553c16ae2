// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UCIcon`.
#[non_exhaustive]
pub struct UCIcon {
    /// `vector`, required.
    pub vector: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UCIcon {
    "vector" Str vector,
});
