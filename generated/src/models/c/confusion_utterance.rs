// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfusionUtterance`.
#[non_exhaustive]
pub struct ConfusionUtterance {
    /// `id`.
    pub id: Option<String>,
    /// `similarity`.
    pub similarity: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConfusionUtterance {
    "id" Str id,
    "similarity" Float similarity,
    "text" Str text,
});
