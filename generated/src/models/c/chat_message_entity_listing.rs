// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatMessageEntityListing`.
#[non_exhaustive]
pub struct ChatMessageEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ChatMessageResponse>>,
    __marks: rt::Marks,
}

rt::model!(ChatMessageEntityListing {
    "entities" Any entities,
});
