// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeImportJobSettings`.
#[non_exhaustive]
pub struct KnowledgeImportJobSettings {
    /// `categoryId`.
    pub category_id: Option<String>,
    /// `importAsNew`.
    pub import_as_new: Option<bool>,
    /// `labelIds`.
    pub label_ids: Option<Vec<String>>,
    /// `visible`.
    pub visible: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeImportJobSettings {
    "categoryId" Str category_id,
    "importAsNew" Bool import_as_new,
    "labelIds" Texts label_ids,
    "visible" Bool visible,
});

rt::setters!(KnowledgeImportJobSettings {
    0 category_id with_category_id(impl Into<String>) clear_category_id,
    1 import_as_new with_import_as_new(bool) clear_import_as_new,
    2 label_ids with_label_ids(Vec<String>) clear_label_ids,
    3 visible with_visible(bool) clear_visible,
});
