// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotTurnReference`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct TextBotTurnReference {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotTurnReference {
    "id" Str id,
});

rt::setters!(TextBotTurnReference {
    0 id with_id(impl Into<String>) clear_id,
});
