// Follows the search index. elasticlunr adds up what each word scores in each place of a page, so a page that says one word
// often would come before a page that says all of them. Here, a page counts less for each word that it lacks, the more so
// the rarer the word is. The index has no stop words, such as the first of "no card", so a search with one is also compared
// with whole keywords. And a result leads to the part of the page that says most of the words.
(() => {
  const { elasticlunr, search } = window;
  const pages = Array.from(search.doc_urls);
  const findWord = elasticlunr.Index.prototype.search;

  /** How much less a page counts for words that it lacks: the power of the share of those that it has. */
  const SHARE = 2;
  /** How much more a page counts of which a search with stop words is a keyword, or the title. */
  const NAMED = 2.5;
  /** How much more a word counts in the heading of a part than in its text. */
  const HEADING = 1.5;

  /** A text as people write it in a search: without articles. */
  const plain = (text) => text.toLowerCase().split(/\s+/).filter((word) => word && !/^(an?|the)$/.test(word)).join(" ");
  const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

  /** The words of a search, once each, with the pages that have them and how rare they are. */
  function read(index, query, options) {
    const words = new Map();
    for (const word of elasticlunr.tokenizer(query)) {
      const [stem] = index.pipeline.run([word]);
      if (!stem || words.has(stem)) continue;
      const found = findWord.call(index, word, options);
      if (found.length > 0) words.set(stem, { found, weight: 1 + Math.log(pages.length / found.length) });
    }
    return words;
  }

  const stems = new Map();
  /** The stem of a word. Pages have many words, and search happens at every key. */
  function stemOf(word) {
    if (!stems.has(word)) stems.set(word, elasticlunr.stemmer(word));
    return stems.get(word);
  }

  /** The words of a search that a text has, with what each is worth. Parts of `snake_case` are words, too. */
  function worth(text, factor, words) {
    const seen = new Map();
    for (const token of elasticlunr.tokenizer(text)) {
      for (const word of [token.replace(/^\W+|\W+$/g, ""), ...token.split(/[\W_]+/)]) {
        const stem = stemOf(word);
        if (words.has(stem)) seen.set(stem, factor * words.get(stem).weight);
      }
    }
    return seen;
  }

  /** The part of a page that says most of the words; the top of the page, unless another one says more. */
  function bestPart(doc, words) {
    const sum = (seen) => Array.from(seen.values()).reduce((sum, one) => sum + one, 0);
    // What the title and the first paragraphs say holds for every part.
    const [[, , lead]] = doc.sections;
    const [title, top] = [worth(doc.title, HEADING, words), worth(lead, 1, words)];
    const parts = doc.sections.map(([anchor, heading, text]) => {
      const seen = new Map([...top, ...worth(text, 1, words), ...worth(heading, HEADING, words), ...title]);
      return { anchor, heading, text, worth: sum(seen) };
    });
    return parts.reduce((best, part) => (part.worth > best.worth ? part : best));
  }

  elasticlunr.Index.prototype.search = function (query, options) {
    const words = read(this, query, options);
    const whole = Array.from(words.values()).reduce((sum, { weight }) => sum + weight, 0);
    const hasStopWords = elasticlunr.tokenizer(query).some((word) => this.pipeline.run([word]).length === 0);
    const shares = new Map();
    for (const { found, weight } of words.values()) {
      for (const { ref } of found) shares.set(ref, (shares.get(ref) ?? 0) + weight / whole);
    }
    const ranked = findWord.call(this, query, options);
    for (const result of ranked) {
      const { title, keywords } = this.documentStore.getDoc(result.ref);
      result.isNamed = hasStopWords && [title, ...keywords.split(", ")].some((name) => plain(name) === plain(query));
      result.score *= (shares.get(result.ref) ?? 0) ** SHARE * (result.isNamed ? NAMED : 1);
    }
    ranked.sort((one, other) => other.score - one.score);
    return ranked.slice(0, search.results_options.limit_results).map((result) => {
      const doc = this.documentStore.getDoc(result.ref);
      // A keyword is what the whole page is about.
      const { anchor, heading, text } = bestPart(doc, result.isNamed ? new Map() : words);
      search.doc_urls[result.ref] = anchor ? `${pages[result.ref]}#${anchor}` : pages[result.ref];
      // mdBook takes these for HTML.
      const breadcrumbs = escape(anchor ? `${doc.breadcrumbs} » ${heading}` : doc.breadcrumbs);
      const body = anchor ? text : doc.sections.map(([, , text]) => text).join(" ");
      return { ...result, doc: { ...doc, breadcrumbs, body } };
    });
  };
})();
