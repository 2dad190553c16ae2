// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesValue`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct UsersRulesValue {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `ids`, required.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(UsersRulesValue {
    "contextId" Str context_id,
    "ids" Texts ids,
});

rt::setters!(UsersRulesValue {
    0 context_id with_context_id(impl Into<String>) clear_context_id,
    1 ids with_ids(Vec<String>) clear_ids,
});
