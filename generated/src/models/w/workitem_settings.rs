// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemSettings`.
#[non_exhaustive]
pub struct WorkitemSettings {
    /// `worktypeId`.
    pub worktype_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemSettings {
    "worktypeId" Str worktype_id,
});

rt::setters!(WorkitemSettings {
    0 worktype_id with_worktype_id(impl Into<String>) clear_worktype_id,
});
