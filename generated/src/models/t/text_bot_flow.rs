// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlow`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct TextBotFlow {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotFlow {
    "id" Str id,
});

rt::setters!(TextBotFlow {
    0 id with_id(impl Into<String>) clear_id,
});
