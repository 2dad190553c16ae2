//! Form bodies.

use std::hash::{BuildHasher, Hasher, RandomState};

use super::encode::{Collection, Pairs};
use crate::operation::FormKind;

/// A file for a form.
#[derive(Clone)]
pub struct FilePart {
    file_name: String,
    content_type: Option<String>,
    bytes: Vec<u8>,
}

impl FilePart {
    /// A file by its name and content. Its content type is guessed from the
    /// ending of the name; where that says nothing it is
    /// `application/octet-stream`.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: None,
            bytes: bytes.into(),
        }
    }

    /// Sets the content type.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The content of the file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn media_type(&self) -> &str {
        match &self.content_type {
            Some(media_type) => media_type,
            None => guess(&self.file_name),
        }
    }
}

impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.media_type())
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// The media type that the ending of a file name stands for.
fn guess(file_name: &str) -> &'static str {
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "csv" => "text/csv",
        "gif" => "image/gif",
        "htm" | "html" => "text/html",
        "ics" => "text/calendar",
        "jpeg" | "jpg" => "image/jpeg",
        "json" => "application/json",
        "mp3" => "audio/mpeg",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain",
        "wav" => "audio/wav",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

/// The fields and files of a form.
#[derive(Clone, Default)]
pub(crate) struct Form {
    pub(crate) fields: Pairs,
    pub(crate) files: Vec<(&'static str, FilePart)>,
}

impl Form {
    pub(crate) fn set_list(&mut self, name: &'static str, items: Vec<String>, format: Collection) {
        self.fields.set_list(name, items, format);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.files.is_empty()
    }

    /// The body and its content type. Files need `multipart/form-data`,
    /// whatever the operation says.
    pub(crate) fn body(&self, kind: FormKind) -> Result<(Vec<u8>, String), String> {
        if kind == FormKind::UrlEncoded && self.files.is_empty() {
            let media_type = "application/x-www-form-urlencoded";
            return Ok((self.fields.encoded().into_bytes(), media_type.to_owned()));
        }
        for (name, file) in &self.files {
            if let Some(fault) = crate::headers::fault("Content-Type", file.media_type()) {
                return Err(format!("the file `{name}`: {fault}"));
            }
        }
        let boundary = self.boundary();
        let mut body = Vec::new();
        for (name, value) in self.fields.iter() {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n",
                quoted(name)
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(value.as_bytes());
            body.extend_from_slice(b"\r\n");
        }
        for (name, file) in &self.files {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
                 Content-Type: {}\r\n\r\n",
                quoted(name),
                quoted(&file.file_name),
                file.media_type()
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(&file.bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok((body, format!("multipart/form-data; boundary={boundary}")))
    }

    /// A boundary that occurs in no part.
    fn boundary(&self) -> String {
        loop {
            let word = || RandomState::new().build_hasher().finish();
            let boundary = format!("{:016x}{:016x}", word(), word());
            let inside = |bytes: &[u8]| {
                bytes
                    .windows(boundary.len())
                    .any(|window| window == boundary.as_bytes())
            };
            let occurs = self
                .fields
                .iter()
                .any(|(_, value)| value.contains(&boundary))
                || self.files.iter().any(|(_, file)| inside(&file.bytes));
            if !occurs {
                return boundary;
            }
        }
    }
}

/// A name between the quotes of a part's header (the escapes of the HTML
/// standard, section "multipart/form-data encoding algorithm").
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('\0', "%00")
}

#[cfg(test)]
mod tests {
    use super::{FilePart, Form};
    use crate::operation::FormKind;

    fn form() -> Form {
        let mut form = Form::default();
        form.fields.set("a b", "1&2".into());
        form.fields.set("e", String::new());
        form
    }

    #[test]
    fn url_encoded() {
        let (body, media_type) = form().body(FormKind::UrlEncoded).unwrap();
        assert_eq!(String::from_utf8(body).unwrap(), "a%20b=1%262&e=");
        assert_eq!(media_type, "application/x-www-form-urlencoded");
    }

    #[test]
    fn multipart() {
        let mut form = form();
        let file = FilePart::new("a\"\r\nz.PNG", b"\x89\0".to_vec());
        form.files.push(("file", file));
        let (body, media_type) = form.body(FormKind::UrlEncoded).unwrap();
        let boundary = media_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\n1&2\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"e\"\r\n\r\n\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; \
             filename=\"a%22%0D%0Az.PNG\"\r\nContent-Type: image/png\r\n\r\n\u{89}\0\r\n\
             --{boundary}--\r\n"
        );
        let shown: String = body.iter().copied().map(char::from).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn content_type_of_a_file() {
        let mut form = Form::default();
        let file = FilePart::new("x", "y");
        assert!(format!("{file:?}").contains("application/octet-stream"));
        form.files.push(("file", file.content_type("a/b\r\nX: y")));
        assert!(form.body(FormKind::Multipart).is_err());
    }
}
