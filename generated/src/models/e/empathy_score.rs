// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmpathyScore`.
#[non_exhaustive]
pub struct EmpathyScore {
    /// `score`.
    pub score: Option<f64>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmpathyScore {
    "score" Float score,
    "userId" Str user_id,
});
