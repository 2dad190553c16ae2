// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextMessageListing`.
#[non_exhaustive]
pub struct TextMessageListing {
    /// `entities`.
    pub entities: Option<Vec<super::MessageData>>,
    __marks: rt::Marks,
}

rt::model!(TextMessageListing {
    "entities" Any entities,
});
