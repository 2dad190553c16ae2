// Frozen: written by an earlier generator, never again. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Option`.
#[non_exhaustive]
pub struct OptionModel {
    /// `a`.
    pub a: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OptionModel {
    "a" Str a,
});
