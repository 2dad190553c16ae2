// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContextValues`.
#[non_exhaustive]
pub struct CopilotContextValues {
    /// `entities`.
    pub entities: Option<Vec<super::CopilotContextEntity>>,
    __marks: rt::Marks,
}

rt::model!(CopilotContextValues {
    "entities" Any entities,
});
