// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DetectedDialogAct`.
#[non_exhaustive]
pub struct DetectedDialogAct {
    /// `name`.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(DetectedDialogAct {
    "name" Str name,
    "probability" Float probability,
});
