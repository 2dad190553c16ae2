// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowMilestone`.
#[non_exhaustive]
pub struct TextBotFlowMilestone {
    /// `dateReached`, required.
    pub date_reached: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `sequence`, required.
    pub sequence: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TextBotFlowMilestone {
    "dateReached" DateTime date_reached,
    "id" Str id,
    "sequence" Int sequence,
});
