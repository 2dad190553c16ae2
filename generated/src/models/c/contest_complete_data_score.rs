// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestCompleteDataScore`.
#[non_exhaustive]
pub struct ContestCompleteDataScore {
    /// `score`.
    pub score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ContestCompleteDataScore {
    "score" Float score,
});
