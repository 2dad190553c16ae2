// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnResponseData`.
#[non_exhaustive]
pub struct GuideSessionTurnResponseData {
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnResponseData {
    "text" Str text,
});
