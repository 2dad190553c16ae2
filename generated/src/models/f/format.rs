// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Format`.
#[non_exhaustive]
pub struct Format {
    /// `flags`.
    pub flags: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Format {
    "flags" Texts flags,
});
